package be.doorstroom.vote;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/meetings/{id}/votes`: the votes of an assembly or board.
@Path("/meetings")
@Tag(name = "Assemblies")
class MeetingVoteResource {
    private final VoteService service;
    private final Caller caller;

    MeetingVoteResource(VoteService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/votes")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "listVotes", summary = "List the votes of a meeting")
    public NumberedPage<VoteView> list(UUID id, UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor(), id), 1, PageSize.LARGEST, uri);
    }

    @POST
    @Path("{id}/votes")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "openVote",
            summary = "Put a point to the vote",
            description =
                    "While the meeting is held; 409 quorumNotReached when too few partners take"
                            + " part.")
    public RestResponse<VoteView> open(UUID id, NewVote wish) {
        var vote = service.open(caller.actor(), id, wish);
        return RestResponse.ResponseBuilder.<VoteView>created(vote.self().uri())
                .entity(vote)
                .build();
    }
}
