package be.doorstroom.proposal;

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

/// `/proposals`: points that offices propose for agendas.
@Path("/proposals")
@Tag(name = "Proposals")
class ProposalResource {
    private final ProposalService service;
    private final TreatmentService treatments;
    private final Caller caller;

    ProposalResource(ProposalService service, TreatmentService treatments, Caller caller) {
        this.service = service;
        this.treatments = treatments;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listProposals",
            summary = "List proposals, the newest first",
            description =
                    "Those of your organization and those that it was asked to back; for the"
                            + " coordinator all that were handed in.")
    public KeyPage<ProposalView> list(@Valid @BeanParam ProposalFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getProposal", summary = "Read a proposal")
    public ProposalView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "addProposal",
            summary = "Begin a proposal",
            description = "Nobody outside your organization sees it before it is submitted.")
    public RestResponse<ProposalView> add(NewProposal wish) {
        var proposal = service.add(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<ProposalView>created(proposal.self().uri())
                .entity(proposal)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeProposal",
            summary = "Change a draft, or a proposal that was sent back")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProposalChange.class)))
    public ProposalView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/submission")
    @Needs(Scope.PERSON)
    @Operation(operationId = "submitProposal", summary = "Hand a proposal in to the coordinator")
    public ProposalView submit(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.submit(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/withdrawal")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "withdrawProposal",
            summary = "Withdraw a proposal that is not on an agenda yet")
    public ProposalView withdraw(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.withdraw(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/support")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "supportProposal",
            summary = "Back a proposal in your organization's name",
            description = "Needs no If-Match.")
    public ProposalView support(UUID id) {
        return service.back(caller.actor(), id, true);
    }

    @DELETE
    @Path("{id}/support")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "endProposalSupport",
            summary = "Take your organization's support away",
            description = "Needs no If-Match.")
    public ProposalView endSupport(UUID id) {
        return service.back(caller.actor(), id, false);
    }

    @PUT
    @Path("{id}/treatment")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "treatProposal",
            summary = "Take a proposal in treatment, for now, later or the vision",
            description = "What is in treatment waits in the backlog of its body.")
    public ProposalView treat(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, Treatment treatment) {
        return treatments.treat(caller.actor(), id, IfMatch.of(ifMatch), treatment);
    }

    @PUT
    @Path("{id}/acceptance")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "acceptProposal",
            summary = "Put a proposal on the draft agenda of a meeting",
            description =
                    "It comes last, not ready, with its proposer as presenter. One that was only"
                            + " submitted is taken in treatment by the same act. On an agenda that"
                            + " was approved already it is late.")
    public ProposalView accept(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, Acceptance acceptance) {
        return treatments.accept(caller.actor(), id, IfMatch.of(ifMatch), acceptance);
    }

    @PUT
    @Path("{id}/return")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "returnProposal",
            summary = "Send a proposal back with a reason",
            description = "Its proposer may change it and submit it again.")
    public ProposalView sendBack(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, Returning returning) {
        return treatments.sendBack(caller.actor(), id, IfMatch.of(ifMatch), returning);
    }
}
