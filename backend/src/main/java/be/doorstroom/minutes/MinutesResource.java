package be.doorstroom.minutes;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.minutes.MinutesView.EntryView;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
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

/// The minutes of a meeting: written, reviewed, approved.
@Path("/meetings")
@Tag(name = "Minutes")
class MinutesResource {
    private final MinutesService service;
    private final MinutesPublicationService publication;
    private final MinutesCorrectionService corrections;
    private final Caller caller;

    MinutesResource(
            MinutesService service,
            MinutesPublicationService publication,
            MinutesCorrectionService corrections,
            Caller caller) {
        this.service = service;
        this.publication = publication;
        this.corrections = corrections;
        this.caller = caller;
    }

    @GET
    @Path("{id}/minutes")
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "getMinutes",
            summary = "Read the minutes that you may see now",
            description =
                    "As they are written for the coordinator, in review for the members, and the"
                            + " latest released edition for others.")
    public MinutesView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @PATCH
    @Path("{id}/minutes/entries/{itemId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeMinutesEntry", summary = "Write what was said of a point")
    @RequestBody(content = @Content(schema = @Schema(implementation = EntryChange.class)))
    public EntryView change(
            UUID id,
            UUID itemId,
            @Nullable @RestHeader("If-Match") String ifMatch,
            MergePatch patch) {
        return service.change(caller.actor(), id, itemId, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/minutes/review")
    @Needs(Scope.PERSON)
    @Operation(operationId = "openReview", summary = "Put the minutes in review until a date")
    public MinutesView review(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, NewReview wish) {
        return publication.openReview(caller.actor(), id, IfMatch.of(ifMatch), wish);
    }

    @PUT
    @Path("{id}/minutes/approval")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "approveMinutes",
            summary = "Approve the minutes, which publishes them",
            description = "One transaction freezes the edition and writes the deliveries.")
    public MinutesView approve(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return publication.approve(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @POST
    @Path("{id}/minutes/corrections")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "openCorrection",
            summary = "Open approved minutes for a correction",
            description =
                    "Their text may then be changed, entry by entry; approving them freezes the next"
                            + " edition, which replaces this one and goes to whom this one went."
                            + " Until then nobody else sees anything of it. If-Match takes the ETag"
                            + " of the minutes.")
    public RestResponse<MinutesView> correct(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, NewCorrection wish) {
        var minutes = corrections.open(caller.actor(), id, IfMatch.of(ifMatch), wish);
        return RestResponse.ResponseBuilder.<MinutesView>created(minutes.self().uri())
                .entity(minutes)
                .build();
    }

    @GET
    @Path("{id}/minutes/remarks")
    @Needs(Scope.MINUTES_READ)
    @Operation(operationId = "listRemarks", summary = "List the remarks on minutes in review")
    public NumberedPage<RemarkView> remarks(UUID id, UriInfo uri) {
        return NumberedPage.of(service.remarks(caller.actor(), id), 1, PageSize.LARGEST, uri);
    }

    @POST
    @Path("{id}/minutes/remarks")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "addRemark", summary = "Remark on minutes in review")
    public RestResponse<RemarkView> remark(UUID id, NewRemark wish) {
        var remark = service.remark(caller.actor(), id, wish);
        return RestResponse.ResponseBuilder.<RemarkView>created(remark.self().uri())
                .entity(remark)
                .build();
    }
}
