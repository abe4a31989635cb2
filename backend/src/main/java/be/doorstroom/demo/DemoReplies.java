package be.doorstroom.demo;

import be.doorstroom.access.Office;
import be.doorstroom.invitation.NewReply;
import be.doorstroom.invitation.NewReply.NewSubstitute;
import be.doorstroom.invitation.ReplyService;
import be.doorstroom.invitation.ReplyService.SeatKey;
import be.doorstroom.invitation.ReplyStatus;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;

/// Lets the municipalities of the demonstration say whether they come: most do, some send another,
/// a few say nothing. What the visited one answers is left to the visitor.
@ApplicationScoped
class DemoReplies {
    private static final NewReply COMES = new NewReply(ReplyStatus.ACCEPTED, null, null);
    private static final NewReply EXCUSED =
            new NewReply(ReplyStatus.EXCUSED, "Die dag op studiebezoek.", null);

    private final ReplyService replies;
    private final MembershipService memberships;

    DemoReplies(ReplyService replies, MembershipService memberships) {
        this.replies = replies;
        this.memberships = memberships;
    }

    /// Where there are seats to answer for.
    void answer(DemoMeeting meeting) {
        if (memberships.seats(meeting.body(), meeting.date()).isEmpty()) return;
        memberships.municipalities(meeting.region().code(), meeting.date()).stream()
                .filter(nisCode -> !nisCode.equals(meeting.region().visited()))
                .forEach(nisCode -> answer(meeting, nisCode));
    }

    private void answer(DemoMeeting meeting, String nisCode) {
        var office = meeting.isConference() ? Office.MAYOR : Office.DIRECTOR;
        var key = new SeatKey(meeting.id(), nisCode, office);
        reply(meeting, nisCode)
                .ifPresent(reply ->
                        replies.answer(
                                meeting.region().holder(nisCode, office),
                                key,
                                IfMatch.any(),
                                reply));
    }

    private static Optional<NewReply> reply(DemoMeeting meeting, String nisCode) {
        return switch (Math.floorMod(Objects.hash(meeting.date(), nisCode), 8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(EXCUSED);
            case 2 -> Optional.of(substituted(meeting));
            default -> Optional.of(COMES);
        };
    }

    private static NewReply substituted(DemoMeeting meeting) {
        var substitute =
                meeting.isConference()
                        ? new NewSubstitute(Office.ALDERMAN, "Eerste schepen")
                        : new NewSubstitute(Office.DEPUTY_DIRECTOR, null);
        return new NewReply(ReplyStatus.SUBSTITUTED, null, substitute);
    }
}
