package be.doorstroom.invitation;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Office;
import be.doorstroom.access.Scope;
import be.doorstroom.invitation.ReplyService.SeatKey;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// What was answered for the seats of a meeting.
@Path("/meetings")
@Tag(name = "Invitations")
class ReplyResource {
    private final InvitationService invitations;
    private final ReplyService replies;
    private final Caller caller;

    ReplyResource(InvitationService invitations, ReplyService replies, Caller caller) {
        this.invitations = invitations;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @Path("{id}/attendance/replies")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getReplies",
            summary = "Read who comes, who does not and who has not said",
            description = "For the coordinator, with the totals.")
    public RepliesView list(UUID id) {
        return invitations.replies(caller.actor(), id);
    }

    @GET
    @Path("{id}/attendance/replies/{organization}/{office}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getInvitation",
            summary = "Read one invitation with its answer",
            description = "For whoever holds the seat, and for the coordinator.")
    public InvitationView get(UUID id, String organization, Office office) {
        return invitations.get(caller.actor(), id, organization, office);
    }

    @PUT
    @Path("{id}/attendance/replies/{organization}/{office}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "answerInvitation",
            summary = "Say whether you come",
            description =
                    "For the seat that you hold, until the meeting is held; a later answer takes"
                            + " the place of an earlier one. A substitute is an office of the same"
                            + " organization that the seat's rule allows; it gets the agenda.")
    public InvitationView answer(
            UUID id,
            String organization,
            Office office,
            @Nullable @RestHeader("If-Match") String ifMatch,
            NewReply wish) {
        var key = new SeatKey(id, organization, office);
        return replies.answer(caller.actor(), key, IfMatch.of(ifMatch), wish);
    }
}
