package be.doorstroom.invitation;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.meeting.AttendanceService;
import be.doorstroom.meeting.AttendanceState;
import be.doorstroom.meeting.AttendanceView.SeatNote;
import be.doorstroom.meeting.MeetingEvent;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Answering an invitation, and what the attendance list takes from the answers.
@ApplicationScoped
public class ReplyService {
    private final Replies replies;
    private final InvitationPolicy policy;
    private final InvitationService invitations;
    private final AttendanceService attendance;
    private final Events events;
    private final HouseClock clock;

    ReplyService(
            Replies replies,
            InvitationPolicy policy,
            InvitationService invitations,
            AttendanceService attendance,
            Events events,
            HouseClock clock) {
        this.replies = replies;
        this.policy = policy;
        this.invitations = invitations;
        this.attendance = attendance;
        this.events = events;
        this.clock = clock;
    }

    /// The seat of a meeting that somebody answers for.
    public record SeatKey(UUID meeting, String organization, Office office) {}

    @Transactional
    public InvitationView answer(Actor actor, SeatKey key, IfMatch ifMatch, NewReply wish) {
        replies.hold(key.meeting());
        var row = answerable(actor, key);
        ifMatch.require(row.version());
        fault(row, wish).ifPresent(this::refuse);
        var reply = write(row, wish);
        replies.flush();
        events.publish(
                new InvitationEvent.InvitationAnswered(
                        row.meeting(), row.organization(), row.region(), actor.id()));
        return invitations.view(actor, row.with(reply));
    }

    /// What was answered for the day is noted when the meeting begins; the coordinator corrects it.
    @Transactional(Transactional.TxType.MANDATORY)
    void fillIn(@Observes MeetingEvent.MeetingOpened opened) {
        var notes = replies.current(opened.meeting()).stream().map(ReplyService::note).toList();
        if (!notes.isEmpty()) attendance.fillIn(opened.meeting(), notes);
    }

    private InvitationRow answerable(Actor actor, SeatKey key) {
        var row =
                replies.seat(key.meeting(), key.organization(), key.office())
                        .filter(seat -> policy.knows(actor, seat))
                        .orElseThrow(Problem::notFound);
        if (!policy.isOwn(actor, row)) {
            throw Problem.missingPermission("A seat is answered for by whoever holds it.");
        }
        if (!row.isStillToBeHeld()) {
            throw Problem.conflict(
                    "The meeting is "
                            + Moves.code(row.state())
                            + ". It is answered while it is planned or convened.");
        }
        return row;
    }

    private static Optional<Issue> fault(InvitationRow row, NewReply wish) {
        if (wish.status() != ReplyStatus.SUBSTITUTED) return Optional.empty();
        var offices = row.seat().substitutes();
        if (offices.isEmpty()) {
            return Optional.of(
                    fault("status", "substituted", "this seat takes no substitute in this body"));
        }
        var substitute = wish.substitute();
        if (substitute != null && offices.contains(substitute.office())) return Optional.empty();
        var allowed = offices.stream().map(Moves::code).collect(Collectors.joining(", "));
        return Optional.of(
                fault(
                        "substitute.office",
                        substitute == null ? "" : Moves.code(substitute.office()),
                        "must be one of %s by the rule %s"
                                .formatted(allowed, Moves.code(row.rule()))));
    }

    private static Issue fault(String name, String value, String detail) {
        return Issue.invalid("body", name, value, detail);
    }

    private void refuse(Issue issue) {
        throw Problem.badRequest(List.of(issue));
    }

    private Reply write(InvitationRow row, NewReply wish) {
        var known = row.reply();
        if (known != null) {
            known.answer(wish, row.startsAt(), clock.now());
            return known;
        }
        var reply = new Reply(row, wish, clock.now());
        replies.persist(reply);
        return reply;
    }

    private static SeatNote note(Reply reply) {
        return new SeatNote(
                reply.organization(), reply.office(), noted(reply), reply.substituteLabel());
    }

    private static AttendanceState noted(Reply reply) {
        return switch (reply.status()) {
            case ACCEPTED -> AttendanceState.PRESENT;
            case EXCUSED -> AttendanceState.EXCUSED;
            case SUBSTITUTED -> AttendanceState.SUBSTITUTED;
        };
    }
}
