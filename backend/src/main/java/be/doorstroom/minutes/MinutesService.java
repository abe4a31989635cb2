package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.format.RichText;
import be.doorstroom.meeting.AttendanceService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingEvent;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.minutes.MinutesView.EntryView;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writing minutes, point by point, and remarking on them.
@ApplicationScoped
public class MinutesService {
    private final MinutesBook book;
    private final MinutesReader reader;
    private final MinutesPolicy policy;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final AttendanceService attendance;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    MinutesService(
            MinutesBook book,
            MinutesReader reader,
            MinutesPolicy policy,
            MeetingService meetings,
            AgendaService agendas,
            AttendanceService attendance,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.book = book;
        this.reader = reader;
        this.policy = policy;
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendance = attendance;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// A meeting that opens gets minutes with an entry for each approved point, in the same
    /// transaction.
    @Transactional(Transactional.TxType.MANDATORY)
    void draft(@Observes MeetingEvent.MeetingOpened opened) {
        var agenda = agendas.approved(opened.meeting());
        book.persist(new Minutes(opened.meeting(), opened.region(), agenda.body().id()));
        book.flush();
        agenda.items().forEach(item -> book.add(new Entry(opened.meeting(), item)));
    }

    public MinutesView get(Actor actor, UUID meeting) {
        return reader.read(actor, meetings.card(actor, meeting));
    }

    @Transactional
    public EntryView change(
            Actor actor, UUID meetingId, UUID item, IfMatch ifMatch, MergePatch patch) {
        var meeting = meetings.card(actor, meetingId);
        var minutes = writable(actor, meeting);
        var entry = book.entry(meetingId, item).orElseThrow(Problem::notFound);
        ifMatch.require(entry.version());
        return write(actor, meeting, minutes, entry, patch.onto(EntryChange.of(entry)));
    }

    /// Writes an entry whole, whatever it was before.
    @Transactional
    public EntryView write(Actor actor, UUID meetingId, UUID item, EntryChange change) {
        var meeting = meetings.card(actor, meetingId);
        var minutes = writable(actor, meeting);
        var entry = book.entry(meetingId, item).orElseThrow(Problem::notFound);
        return write(actor, meeting, minutes, entry, change);
    }

    private EntryView write(
            Actor actor, MeetingCard meeting, Minutes minutes, Entry entry, EntryChange change) {
        minutes.requireOpen();
        check(meeting, change);
        entry.write(clean(change), positions(change), change.absences());
        minutes.touch();
        book.flush();
        events.publish(
                new MinutesEvent.MinutesDrafted(minutes.meeting(), minutes.region(), actor.id()));
        return reader.entry(actor, minutes, entry.agendaItem());
    }

    public List<RemarkView> remarks(Actor actor, UUID meetingId) {
        var minutes = minutes(meetings.card(actor, meetingId));
        if (!policy.seesDraft(actor, minutes) && !policy.seesReview(actor, minutes)) {
            throw Problem.notFound();
        }
        return reader.remarks(actor, minutes).stream().map(RemarkView::of).toList();
    }

    @Transactional
    public RemarkView remark(Actor actor, UUID meetingId, NewRemark wish) {
        var meeting = meetings.card(actor, meetingId);
        // held, so that silence does not approve them at the same moment
        var minutes = book.forWriting(meeting.id()).orElseThrow(Problem::notFound);
        if (!policy.seesDraft(actor, minutes) && !policy.seesReview(actor, minutes)) {
            throw Problem.notFound();
        }
        if (!policy.isHeard(actor, minutes)) {
            throw Problem.missingPermission("Members remark; who reads along does not.");
        }
        if (!policy.mayRemark(actor, minutes)) {
            throw Problem.conflict("Remarks are made while the minutes are in review.");
        }
        requireEntry(actor, minutes, wish);
        var remark = new Remark(meetingId, wish, actor.name(), actor.id(), clock.now());
        book.add(remark);
        events.publish(new MinutesEvent.RemarkMade(meetingId, minutes.region(), actor.id()));
        return RemarkView.of(remark);
    }

    private void requireEntry(Actor actor, Minutes minutes, NewRemark wish) {
        var item = wish.agendaItem();
        if (item == null) return;
        var known =
                book.entry(minutes.meeting(), item)
                        .filter(entry -> policy.seesEntry(actor, minutes, entry));
        if (known.isEmpty()) {
            throw Problem.badRequest(Issue.missingReference("agendaItem", item));
        }
    }

    private Minutes minutes(MeetingCard meeting) {
        return book.findByIdOptional(meeting.id()).orElseThrow(Problem::notFound);
    }

    private Minutes writable(Actor actor, MeetingCard meeting) {
        if (!policy.mayWrite(actor, meeting)) {
            throw Problem.missingPermission("Minutes are written by the region's coordinator.");
        }
        return book.forWriting(meeting.id()).orElseThrow(Problem::notFound);
    }

    private static @Nullable String clean(EntryChange change) {
        return change.summary() == null ? null : RichText.clean(change.summary());
    }

    private static List<Position> positions(EntryChange change) {
        return change.positions().stream()
                .map(each -> new Position(each.organization(), each.statement()))
                .toList();
    }

    /// Only who is expected at the meeting can be away from a point, and each seat once.
    private List<Issue> unexpected(MeetingCard meeting, List<Absence> absences) {
        if (absences.isEmpty()) return List.of();
        var seats =
                attendance.of(meeting).stream()
                        .map(seat -> new Absence(seat.organization().id(), seat.office()))
                        .collect(Collectors.toSet());
        return IntStream.range(0, absences.size())
                .filter(i -> !seats.remove(absences.get(i)))
                .mapToObj(i -> unexpected("absences[" + i + "]", absences.get(i)))
                .toList();
    }

    private static Issue unexpected(String name, Absence absence) {
        return Issue.invalid(
                "body",
                name,
                absence.office() + " " + absence.organization(),
                "name each seat that is expected at the meeting at most once");
    }

    /// Every fault at once.
    private void check(MeetingCard meeting, EntryChange change) {
        List<Issue> issues = new ArrayList<>();
        for (var i = 0; i < change.positions().size(); i++) {
            var organization = change.positions().get(i).organization();
            if (organization != null && !directory.hasOrganization(organization)) {
                var name = "positions[" + i + "].organization";
                issues.add(Issue.missingReference(name, organization));
            }
        }
        issues.addAll(unexpected(meeting, change.absences()));
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }
}
