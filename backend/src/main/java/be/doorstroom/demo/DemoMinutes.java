package be.doorstroom.demo;

import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.meeting.AttendanceService;
import be.doorstroom.meeting.AttendanceState;
import be.doorstroom.meeting.AttendanceView.AttendanceChange;
import be.doorstroom.meeting.AttendanceView.SeatAttendance;
import be.doorstroom.meeting.AttendanceView.SeatNote;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.minutes.Absence;
import be.doorstroom.minutes.EntryChange;
import be.doorstroom.minutes.EntryChange.NewPosition;
import be.doorstroom.minutes.MinutesPublicationService;
import be.doorstroom.minutes.MinutesService;
import be.doorstroom.minutes.MinutesView.EntryView;
import be.doorstroom.minutes.NewRemark;
import be.doorstroom.minutes.NewReview;
import be.doorstroom.outcome.NewOutcome;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds the meetings of the demonstration and writes their minutes.
@ApplicationScoped
class DemoMinutes {
    private static final int REVIEW_DAYS = 14;
    private static final EntryChange APPROVAL =
            new EntryChange("<p>Het verslag wordt goedgekeurd.</p>", List.of(), List.of());

    private final MeetingService meetings;
    private final AttendanceService attendance;
    private final MinutesService minutes;
    private final MinutesPublicationService publication;
    private final OutcomeService outcomes;
    private final DemoFollowUps followUps;
    private final DemoActions actions;
    private final DemoFiles files;

    DemoMinutes(
            MeetingService meetings,
            AttendanceService attendance,
            MinutesService minutes,
            MinutesPublicationService publication,
            OutcomeService outcomes,
            DemoFollowUps followUps,
            DemoActions actions,
            DemoFiles files) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.minutes = minutes;
        this.publication = publication;
        this.outcomes = outcomes;
        this.followUps = followUps;
        this.actions = actions;
        this.files = files;
    }

    void hold(DemoMeeting meeting) {
        meetings.open(meeting.coordinator(), meeting.id(), IfMatch.any());
        var seats = attendance.get(meeting.coordinator(), meeting.id()).items();
        var notes =
                seats.stream()
                        .filter(seat -> seat.status() == AttendanceState.EXPECTED)
                        .map(seat -> note(meeting, seat))
                        .toList();
        attendance.change(
                meeting.coordinator(), meeting.id(), IfMatch.any(), new AttendanceChange(notes));
    }

    void write(DemoMeeting meeting) {
        var entries = minutes.get(meeting.coordinator(), meeting.id()).entries();
        for (var entry : entries) {
            var away = entry.equals(entries.getLast()) ? gone(meeting) : List.<Absence>of();
            write(meeting, entry, away);
        }
    }

    void review(DemoMeeting meeting) {
        var wish = new NewReview(meeting.date().plusDays(5L + REVIEW_DAYS));
        publication.openReview(meeting.coordinator(), meeting.id(), IfMatch.any(), wish);
    }

    void remark(DemoMeeting meeting) {
        if (!meeting.isConference()) return;
        var text = "Graag bij het eerste punt ook de termijn vermelden.";
        minutes.remark(meeting.region().member(), meeting.id(), new NewRemark(null, text));
    }

    void approve(DemoMeeting meeting) {
        publication.approve(meeting.coordinator(), meeting.id(), IfMatch.any());
        meetings.close(meeting.coordinator(), meeting.id(), IfMatch.any());
    }

    private static int chance(DemoMeeting meeting, SeatAttendance seat) {
        return Math.floorMod(Objects.hash(meeting.date(), seat.organization().id()), 9);
    }

    /// Most are there; a few are excused or send a substitute, others every month.
    private static SeatNote note(DemoMeeting meeting, SeatAttendance seat) {
        var status =
                switch (chance(meeting, seat)) {
                    case 0 -> AttendanceState.EXCUSED;
                    case 1 ->
                            seat.maySubstitute()
                                    ? AttendanceState.SUBSTITUTED
                                    : AttendanceState.EXCUSED;
                    default -> AttendanceState.PRESENT;
                };
        var substitute = status == AttendanceState.SUBSTITUTED ? "Eerste schepen" : null;
        return new SeatNote(seat.organization().id(), seat.office(), status, substitute);
    }

    /// Some leave before the last point.
    private List<Absence> gone(DemoMeeting meeting) {
        return attendance.get(meeting.coordinator(), meeting.id()).items().stream()
                .filter(seat -> seat.status() == AttendanceState.PRESENT)
                .filter(seat -> chance(meeting, seat) == 2)
                .map(seat -> new Absence(seat.organization().id(), seat.office()))
                .toList();
    }

    private void write(DemoMeeting meeting, EntryView entry, List<Absence> away) {
        if (entry.kind() == AgendaItemKind.MINUTES_APPROVAL) {
            minutes.write(meeting.coordinator(), meeting.id(), entry.id(), APPROVAL);
            return;
        }
        var point = point(meeting, entry);
        if (point == null) return;
        minutes.write(
                meeting.coordinator(), meeting.id(), entry.id(), change(meeting, point, away));
        var outcome = outcome(meeting, point);
        if (outcome == null) return;
        var wish = new NewOutcome(meeting.id(), entry.id(), outcome.type(), outcome.text(), null);
        var taken = outcomes.note(meeting.coordinator(), wish);
        followUps.follow(meeting, taken);
        actions.agree(meeting, entry.id(), taken.type());
    }

    /// Of this meeting, else one that came from another body.
    private @Nullable DemoPoint point(DemoMeeting meeting, EntryView entry) {
        return Stream.concat(meeting.points().stream(), files.points(meeting.region()).stream())
                .filter(point -> point.title().equals(entry.title()))
                .findFirst()
                .orElse(null);
    }

    private static EntryChange change(DemoMeeting meeting, DemoPoint point, List<Absence> away) {
        var summary = Objects.requireNonNullElse(point.summary(), point.note());
        var positions =
                meeting.isConference()
                        ? Objects.requireNonNullElse(
                                point.positions(), List.<DemoPoint.DemoPosition>of())
                        : List.<DemoPoint.DemoPosition>of();
        return new EntryChange(
                "<p>" + summary + "</p>",
                positions.stream()
                        .map(each -> new NewPosition(each.organization(), each.statement()))
                        .toList(),
                away);
    }

    /// A consultation advises where the conference takes a position.
    private static DemoPoint.@Nullable DemoOutcome outcome(DemoMeeting meeting, DemoPoint point) {
        if (meeting.isConference()) return point.outcome();
        var advice = point.advice();
        return advice == null
                ? new DemoPoint.DemoOutcome(
                        OutcomeType.NOTED, "De directeurs nemen kennis van de toelichting.")
                : new DemoPoint.DemoOutcome(OutcomeType.ADVICE, advice);
    }
}
