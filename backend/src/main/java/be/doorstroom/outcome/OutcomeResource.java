package be.doorstroom.outcome;

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

/// `/outcomes`: positions, agreements, referrals and the like.
@Path("/outcomes")
@Tag(name = "Outcomes")
class OutcomeResource {
    private final OutcomeService service;
    private final Caller caller;

    OutcomeResource(OutcomeService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MINUTES_READ)
    @Operation(operationId = "listOutcomes", summary = "List outcomes")
    public KeyPage<OutcomeView> list(@Valid @BeanParam OutcomeFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MINUTES_READ)
    @Operation(operationId = "getOutcome", summary = "Read an outcome")
    public OutcomeView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "noteOutcome",
            summary = "Note an outcome of a point",
            description = "409 outcomeNotAllowed when a body of this kind may not take it.")
    public RestResponse<OutcomeView> note(NewOutcome wish) {
        var outcome = service.note(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<OutcomeView>created(outcome.self().uri())
                .entity(outcome)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeOutcome", summary = "Change an outcome")
    @RequestBody(content = @Content(schema = @Schema(implementation = OutcomeChange.class)))
    public OutcomeView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "removeOutcome", summary = "Take an outcome away")
    public RestResponse<Void> remove(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.remove(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
