package be.doorstroom.plan;

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

/// `/commitments`: what municipalities pledge for strategic plans.
@Path("/commitments")
@Tag(name = "Plans")
class CommitmentResource {
    private final CommitmentService service;
    private final Caller caller;

    CommitmentResource(CommitmentService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listCommitments",
            summary = "List what municipalities pledge",
            description =
                    "For colleges and bodies of the region; councils see what their own"
                            + " municipality pledges. `year=0` are those for a whole period.")
    public KeyPage<CommitmentView> list(@Valid @BeanParam CommitmentFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getCommitment", summary = "Read what a municipality pledges")
    public CommitmentView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "pledgeCommitment",
            summary = "Note what a municipality pledges for a theme, in a year or in all")
    public RestResponse<CommitmentView> pledge(NewCommitment wish) {
        var commitment = service.pledge(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<CommitmentView>created(commitment.self().uri())
                .entity(commitment)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeCommitment",
            summary = "Change what is pledged and not confirmed")
    @RequestBody(content = @Content(schema = @Schema(implementation = CommitmentChange.class)))
    public CommitmentView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/confirmation")
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "confirmCommitment",
            summary = "Confirm what your municipality pledges",
            description = "By its director, once its college or council approved it.")
    public CommitmentView confirm(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, Confirmation confirmation) {
        return service.confirm(caller.actor(), id, IfMatch.of(ifMatch), confirmation);
    }

    @PUT
    @Path("{id}/withdrawal")
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "withdrawCommitment",
            summary = "Withdraw what a municipality pledged, for a reason")
    public CommitmentView withdraw(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, Withdrawal withdrawal) {
        return service.withdraw(caller.actor(), id, IfMatch.of(ifMatch), withdrawal);
    }
}
