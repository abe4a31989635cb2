package be.doorstroom.meeting;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.meeting.AttendanceView.AttendanceChange;
import be.doorstroom.meeting.AttendanceView.SeatAttendance;
import be.doorstroom.meeting.AttendanceView.SeatNote;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.membership.Seat;
import be.doorstroom.membership.SubstituteRule;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is expected at a meeting, and who came.
@ApplicationScoped
public class AttendanceService {
    private final Meetings meetings;
    private final MeetingPolicy policy;
    private final MembershipService memberships;
    private final Directory directory;
    private final Events events;

    AttendanceService(
            Meetings meetings,
            MeetingPolicy policy,
            MembershipService memberships,
            Directory directory,
            Events events) {
        this.meetings = meetings;
        this.policy = policy;
        this.memberships = memberships;
        this.directory = directory;
        this.events = events;
    }

    public AttendanceView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    @Transactional
    public AttendanceView change(Actor actor, UUID id, IfMatch ifMatch, AttendanceChange change) {
        var meeting = readable(actor, id);
        if (!policy.permitted(actor, meeting).contains("changeAttendance")) refuse(actor, meeting);
        ifMatch.require(meeting.version());
        var card = MeetingCard.of(meeting);
        check(seats(card), change.items());
        var noted = expect(card);
        change.items().forEach(note -> note(noted, note));
        meetings.moveOn(meeting);
        events.publish(new MeetingEvent.AttendanceNoted(id, meeting.region(), actor.id()));
        return view(actor, meeting);
    }

    /// Fills in what is known beforehand; what was noted already stays.
    @Transactional(Transactional.TxType.MANDATORY)
    public void fillIn(UUID meeting, List<SeatNote> notes) {
        var noted = meetings.attendance(meeting);
        for (var note : notes) {
            find(noted, note.organization(), note.office())
                    .filter(each -> each.state() == AttendanceState.EXPECTED)
                    .ifPresent(each -> each.note(note.status(), note.substitutedBy()));
        }
    }

    /// The seats with what was noted of each, for the minutes.
    public List<SeatAttendance> of(MeetingCard meeting) {
        var noted = meetings.attendance(meeting.id());
        return seats(meeting).stream().map(seat -> view(seat, noted)).toList();
    }

    /// Keeps the list of who is expected, once.
    @Transactional(Transactional.TxType.MANDATORY)
    List<Attendance> expect(MeetingCard meeting) {
        var known = meetings.attendance(meeting.id());
        var all = new ArrayList<>(known);
        for (var seat : seats(meeting)) {
            if (find(known, seat.organization(), seat.office()).isPresent()) continue;
            var attendance = new Attendance(meeting.id(), seat.organization(), seat.office());
            meetings.add(attendance);
            all.add(attendance);
        }
        return all;
    }

    private void refuse(Actor actor, Meeting meeting) {
        throw policy.mayWrite(actor, meeting.region())
                ? Problem.conflict("Attendance is noted from convocation until closing.")
                : Problem.missingPermission("Attendance is noted by the coordinator.");
    }

    private static void check(List<Seat> seats, List<SeatNote> notes) {
        List<Issue> issues = new ArrayList<>();
        for (var i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            var name = "items[" + i + "]";
            seats.stream()
                    .filter(seat -> seat.organization().equals(note.organization()))
                    .filter(seat -> seat.office() == note.office())
                    .findFirst()
                    .ifPresentOrElse(
                            seat -> checkSubstitute(seat, note, name, issues),
                            () ->
                                    issues.add(
                                            Issue.missingReference(
                                                    name + ".organization", note.organization())));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private static void checkSubstitute(Seat seat, SeatNote note, String name, List<Issue> issues) {
        if (note.status() != AttendanceState.SUBSTITUTED) return;
        if (seat.substituteRule() == SubstituteRule.NONE) {
            issues.add(
                    Issue.invalid(
                            "body",
                            name + ".status",
                            note.status(),
                            "this seat takes no substitute in this body"));
        } else if (note.substitutedBy() == null) {
            issues.add(
                    Issue.invalid("body", name + ".substitutedBy", null, "say who took the seat"));
        }
    }

    private static void note(List<Attendance> noted, SeatNote note) {
        find(noted, note.organization(), note.office())
                .ifPresent(each -> each.note(note.status(), note.substitutedBy()));
    }

    private AttendanceView view(Actor actor, Meeting meeting) {
        var card = MeetingCard.of(meeting);
        return new AttendanceView(
                Href.to("meetings", meeting.id(), "attendance"),
                Tagged.tag(meeting.version()),
                card.reference(),
                of(card),
                policy.permitted(actor, meeting).stream()
                        .filter("changeAttendance"::equals)
                        .toList());
    }

    private SeatAttendance view(Seat seat, List<Attendance> noted) {
        var attendance = find(noted, seat.organization(), seat.office());
        return new SeatAttendance(
                directory.organization(seat.organization()),
                seat.office(),
                seat.office().label(),
                attendance.map(Attendance::state).orElse(AttendanceState.EXPECTED),
                attendance.map(Attendance::substitutedBy).orElse(null),
                seat.substituteRule() != SubstituteRule.NONE);
    }

    private static Optional<Attendance> find(
            List<Attendance> noted, String organization, Office office) {
        return noted.stream().filter(each -> each.isOf(organization, office)).findFirst();
    }

    private List<Seat> seats(MeetingCard meeting) {
        return memberships.seats(meeting.body(), meeting.date());
    }

    private Meeting readable(Actor actor, UUID id) {
        return meetings.findByIdOptional(id)
                .filter(meeting -> policy.isReadable(actor, meeting.region()))
                .orElseThrow(Problem::notFound);
    }
}
