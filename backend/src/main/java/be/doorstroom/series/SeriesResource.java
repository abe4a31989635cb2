package be.doorstroom.series;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.MergePatch;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/meetingSeries`: the rhythm of bodies, and the meetings that follow from it.
@Path("/meetingSeries")
@Tag(name = "Meetings")
class SeriesResource {
    private final SeriesService service;
    private final WarningService warnings;
    private final Caller caller;

    SeriesResource(SeriesService service, WarningService warnings, Caller caller) {
        this.service = service;
        this.warnings = warnings;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "listMeetingSeries", summary = "List series of meetings")
    public KeyPage<SeriesView> list(@Valid @BeanParam SeriesFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getMeetingSeries", summary = "Read a series of meetings")
    public SeriesView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "startMeetingSeries",
            summary = "Start a series of meetings",
            description = "It plans no meeting by itself.")
    public RestResponse<SeriesView> start(NewSeries wish) {
        var series = service.start(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<SeriesView>created(series.self().uri())
                .entity(series)
                .build();
    }

    @POST
    @Path("preview")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "previewMeetingSeries",
            summary = "See which meetings a series would plan",
            description = "Nothing is written.")
    public RestResponse<PreviewView> preview(NewPreview wish) {
        return RestResponse.ok(warnings.preview(caller.actor(), wish));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeMeetingSeries",
            summary = "End a series, or start another in its place",
            description =
                    "Any change but of the end starts another series from a day on. Meetings after"
                            + " it that were neither convened nor moved go to that one, or are"
                            + " cancelled.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SeriesChange.class)))
    public SeriesView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/planning")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "planMeetingSeries",
            summary = "Plan the meetings of a series up to a day",
            description = "Those that are there, moved or cancelled too, stay as they are.")
    public SeriesView plan(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, SeriesPlanning planning) {
        return service.plan(caller.actor(), id, IfMatch.of(ifMatch), planning);
    }
}
