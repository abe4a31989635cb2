package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.action.ActionService;
import be.doorstroom.action.AgreedAction;
import be.doorstroom.document.NewEdition;
import be.doorstroom.meeting.AttendanceService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.minutes.MinutesDocument.AbsenceView;
import be.doorstroom.minutes.MinutesDocument.DocumentEntry;
import be.doorstroom.minutes.MinutesDocument.DocumentOutcome;
import be.doorstroom.minutes.MinutesDocument.PositionView;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.outcome.OutcomeView;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import be.doorstroom.stance.StanceService;
import be.doorstroom.stance.StanceSummary;
import be.doorstroom.trail.Backgrounds;
import be.doorstroom.trail.TrailStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the whole document of minutes together from entries, outcomes and attendance.
@ApplicationScoped
class MinutesComposer {
    private final MinutesBook book;
    private final OutcomeService outcomes;
    private final Backgrounds backgrounds;
    private final StanceService stances;
    private final ActionService actions;
    private final AttendanceService attendance;
    private final Directory directory;
    private final HouseClock clock;

    MinutesComposer(
            MinutesBook book,
            OutcomeService outcomes,
            Backgrounds backgrounds,
            StanceService stances,
            ActionService actions,
            AttendanceService attendance,
            Directory directory,
            HouseClock clock) {
        this.book = book;
        this.outcomes = outcomes;
        this.backgrounds = backgrounds;
        this.stances = stances;
        this.actions = actions;
        this.attendance = attendance;
        this.directory = directory;
        this.clock = clock;
    }

    MinutesDocument compose(Actor actor, MeetingCard meeting, NewEdition edition, Minutes minutes) {
        return new MinutesDocument(
                MinutesDocument.TYPE,
                Href.to("editions", edition.id()),
                edition.letter(),
                minutes.state(),
                local(clock.now()),
                minutes.state() == MinutesState.IN_REVIEW ? minutes.reviewUntil() : null,
                meeting.reference(),
                directory.bodyReference(meeting.body()),
                directory.region(meeting.region()),
                meeting.title(),
                local(meeting.startsAt()),
                local(meeting.endsAt()),
                meeting.location(),
                attendance.of(meeting),
                entries(actor, meeting),
                replaces(edition.replaces()),
                edition.replaces() == null ? null : minutes.correctionReason());
    }

    private static @Nullable Reference replaces(@Nullable UUID edition) {
        return edition == null ? null : Reference.to("editions", edition, null);
    }

    List<PositionView> positions(Entry entry) {
        return entry.positions().stream()
                .map(each ->
                        new PositionView(
                                Optional.ofNullable(each.organization())
                                        .map(directory::organization)
                                        .orElse(null),
                                each.statement()))
                .toList();
    }

    List<AbsenceView> absences(Entry entry) {
        return entry.absences().stream()
                .map(each ->
                        new AbsenceView(
                                directory.organization(each.organization()),
                                each.office(),
                                each.office().label()))
                .toList();
    }

    private List<DocumentEntry> entries(Actor actor, MeetingCard meeting) {
        var taken =
                outcomes.ofMeeting(actor, meeting.id()).stream()
                        .collect(Collectors.groupingBy(MinutesComposer::itemId));
        var entries = book.entries(meeting.id());
        var trails = trails(entries);
        var told = stances.told(meeting, entries.stream().map(Entry::agendaItem).toList());
        var agreed = actions.ofMeeting(meeting.id());
        var besides = new Besides(taken, trails, told, agreed);
        return entries.stream().map(entry -> entry(entry, besides)).toList();
    }

    /// Who had the points before, by point.
    Map<UUID, List<TrailStep>> trails(List<Entry> entries) {
        return backgrounds.trails(entries.stream().map(Entry::agendaItem).toList());
    }

    /// What other rooms know of the points, by point.
    private record Besides(
            Map<UUID, List<OutcomeView>> taken,
            Map<UUID, List<TrailStep>> trails,
            Map<UUID, StanceSummary> told,
            Map<UUID, List<AgreedAction>> agreed) {}

    private DocumentEntry entry(Entry entry, Besides besides) {
        return new DocumentEntry(
                entry.agendaItem(),
                entry.sequence(),
                entry.kind(),
                entry.title(),
                entry.circle(),
                entry.summary(),
                positions(entry),
                entry.absences().isEmpty() ? null : absences(entry),
                besides.taken().getOrDefault(entry.agendaItem(), List.of()).stream()
                        .map(o -> new DocumentOutcome(o.id(), o.type(), o.text(), o.circle()))
                        .toList(),
                besides.trails().get(entry.agendaItem()),
                besides.told().get(entry.agendaItem()),
                besides.agreed().get(entry.agendaItem()));
    }

    static UUID itemId(OutcomeView outcome) {
        return UUID.fromString(outcome.agendaItem().id());
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
