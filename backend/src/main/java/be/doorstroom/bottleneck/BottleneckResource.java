package be.doorstroom.bottleneck;

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
import jakarta.ws.rs.DELETE;
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

/// `/bottlenecks`: what hinders regions, and what became of it.
@Path("/bottlenecks")
@Tag(name = "Bottlenecks")
class BottleneckResource {
    private final BottleneckService service;
    private final BottleneckLetterService letters;
    private final Caller caller;

    BottleneckResource(BottleneckService service, BottleneckLetterService letters, Caller caller) {
        this.service = service;
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listBottlenecks",
            summary = "List bottlenecks, the newest first",
            description =
                    "Those of your regions, in your circle; those that other regions share with"
                            + " yours; for the coordinator those that they offer.")
    public KeyPage<BottleneckView> list(@Valid @BeanParam BottleneckFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getBottleneck", summary = "Read a bottleneck with its letters")
    public BottleneckView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "noteBottleneck", summary = "Note a bottleneck of your region")
    public RestResponse<BottleneckView> note(NewBottleneck wish) {
        return made(service.note(caller.actor(), wish));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeBottleneck", summary = "Change a bottleneck of your region")
    @RequestBody(content = @Content(schema = @Schema(implementation = BottleneckChange.class)))
    public BottleneckView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/closing")
    @Needs(Scope.PERSON)
    @Operation(operationId = "closeBottleneck", summary = "Close it as resolved or dropped")
    public BottleneckView close(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, BottleneckClosing closing) {
        return service.close(caller.actor(), id, IfMatch.of(ifMatch), closing);
    }

    @PUT
    @Path("{id}/reopening")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "reopenBottleneck",
            summary = "Open a closed bottleneck again",
            description = "Its state follows from its letters.")
    public BottleneckView reopen(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.reopen(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @POST
    @Path("{id}/letters")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "addBottleneckLetter",
            summary = "Record a note in which it was sent in, or a reply",
            description = "An open bottleneck goes where its latest letter leads.")
    public RestResponse<BottleneckView> write(UUID id, NewBottleneckLetter wish) {
        return made(letters.record(caller.actor(), id, wish));
    }

    @DELETE
    @Path("{id}/letters/{letterId}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "removeBottleneckLetter",
            summary = "Take away a letter that was recorded by mistake",
            description = "If-Match takes the tag of the bottleneck.")
    public BottleneckView remove(
            UUID id, UUID letterId, @Nullable @RestHeader("If-Match") String ifMatch) {
        return letters.remove(caller.actor(), id, letterId, IfMatch.of(ifMatch));
    }

    private static RestResponse<BottleneckView> made(BottleneckView view) {
        return RestResponse.ResponseBuilder.<BottleneckView>created(view.self().uri())
                .entity(view)
                .build();
    }
}
