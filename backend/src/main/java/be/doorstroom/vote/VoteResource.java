package be.doorstroom.vote;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// `/votes`: one vote, who voted, and its count.
@Path("/votes")
@Tag(name = "Assemblies")
class VoteResource {
    private final VoteService service;
    private final Caller caller;

    VoteResource(VoteService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getVote", summary = "Read a vote")
    public VoteView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @PUT
    @Path("{id}/ballots")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "noteBallots",
            summary = "Note who voted, and what unless the vote is secret",
            description = "All at once, in place of what was noted before.")
    public VoteView note(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, NewBallots ballots) {
        return service.note(caller.actor(), id, IfMatch.of(ifMatch), ballots);
    }

    @PUT
    @Path("{id}/closing")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "closeVote",
            summary = "Count a vote",
            description =
                    "Adopted when more votes are in favor than against; who abstains casts none. Of"
                            + " a secret vote the tellers' count is sent along, which must add up to"
                            + " those who voted: it is never kept who voted what.")
    public VoteView close(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, VoteClosing closing) {
        return service.close(caller.actor(), id, IfMatch.of(ifMatch), closing);
    }

    @PUT
    @Path("{id}/annulment")
    @Needs(Scope.PERSON)
    @Operation(operationId = "annulVote", summary = "Annul a vote that is open, for a reason")
    public VoteView annul(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, VoteAnnulment annulment) {
        return service.annul(caller.actor(), id, IfMatch.of(ifMatch), annulment);
    }
}
