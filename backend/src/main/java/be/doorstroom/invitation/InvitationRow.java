package be.doorstroom.invitation;

import be.doorstroom.access.Office;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.membership.MembershipRole;
import be.doorstroom.membership.Seat;
import be.doorstroom.membership.SubstituteRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat at a meeting, with what was answered for it.
///
/// @param membership the key of the seat
record InvitationRow(
        UUID meeting,
        String region,
        String body,
        MeetingState state,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String location,
        @Nullable String onlineUrl,
        String membership,
        String organization,
        Office office,
        MembershipRole role,
        SubstituteRule rule,
        @Nullable Reply reply) {

    Seat seat() {
        return new Seat(body, organization, office, role, rule, null);
    }

    boolean isStillToBeHeld() {
        return state == MeetingState.PLANNED || state == MeetingState.CONVENED;
    }

    /// The answer for the day on which the meeting now is.
    Optional<Reply> current() {
        return Optional.ofNullable(reply).filter(given -> given.isFor(startsAt));
    }

    /// Grows with each answer; nothing is answered yet at zero.
    int version() {
        return reply == null ? 0 : reply.version() + 1;
    }

    InvitationRow with(Reply given) {
        return new InvitationRow(
                meeting,
                region,
                body,
                state,
                title,
                startsAt,
                endsAt,
                location,
                onlineUrl,
                membership,
                organization,
                office,
                role,
                rule,
                given);
    }
}
