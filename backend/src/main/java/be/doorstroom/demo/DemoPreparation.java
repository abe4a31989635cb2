package be.doorstroom.demo;

import be.doorstroom.agenda.AgendaItemView;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.agenda.PointCopyService;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.preparation.PreparationService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Points that bodies take together or put forward: directors who advise what mayors take next
/// (seed 002), and a cluster whose point comes to the mayors by the management team (seed 000).
@ApplicationScoped
class DemoPreparation {
    private static final String CLUSTER = "midwest-cluster-welzijn";
    private static final String TEAM = "midwest-management-team";
    private static final String BOARD = "midwest-board-of-directors";
    private static final int DAYS_TO_BOARD = 12;
    private static final int TWINS_PER_MEETING = 2;
    private static final int TWINNED_DAYS_BEFORE = 15;
    private static final int CLUSTER_DAYS_AGO = 40;
    private static final int TEAM_DAYS_AGO = 18;
    private static final int FORWARDED_DAYS_BEFORE = 12;
    private static final int DAYS_TO_FORWARD = 3;

    private final DemoFiles files;
    private final DemoCalendar calendar;
    private final AgendaService agendas;
    private final PreparationService preparation;
    private final PointCopyService copies;
    private final HouseClock clock;

    DemoPreparation(
            DemoFiles files,
            DemoCalendar calendar,
            AgendaService agendas,
            PreparationService preparation,
            PointCopyService copies,
            HouseClock clock) {
        this.files = files;
        this.calendar = calendar;
        this.agendas = agendas;
        this.preparation = preparation;
        this.copies = copies;
        this.clock = clock;
    }

    /// What directors advise stands on the conference that comes next, too.
    Stream<DemoDeed> twins(DemoMeeting consultation, DemoMeeting conference) {
        var own = conference.points().stream().map(DemoPoint::title).toList();
        var titles =
                consultation.points().stream()
                        .filter(point -> point.advice() != null && !own.contains(point.title()))
                        .map(DemoPoint::title)
                        .limit(TWINS_PER_MEETING)
                        .toList();
        return deed(
                consultation.date().minusDays(TWINNED_DAYS_BEFORE),
                () -> titles.forEach(title -> twin(consultation, conference, title)));
    }

    /// From the cluster by the management team to the next conference; the board that the
    /// conference prepares meets after it.
    Stream<DemoDeed> chain(DemoMeeting conference) {
        var today = clock.today();
        var cluster = meeting(CLUSTER, today.minusDays(CLUSTER_DAYS_AGO));
        var team = meeting(TEAM, today.minusDays(TEAM_DAYS_AGO));
        meeting(BOARD, conference.date().plusDays(DAYS_TO_BOARD));
        List<DemoDeed> deeds = new ArrayList<>();
        deeds.addAll(calendar.deeds(List.of(cluster)).toList());
        deeds.addAll(calendar.deedsWithoutDraft(team).toList());
        var title = cluster.points().getFirst().title();
        Stream.concat(
                        deed(
                                team.date().minusDays(FORWARDED_DAYS_BEFORE),
                                () -> forward(cluster, team.id(), title)),
                        deed(
                                team.date().plusDays(DAYS_TO_FORWARD),
                                () -> forward(team, conference.id(), title)))
                .forEach(deeds::add);
        return deeds.stream();
    }

    private DemoMeeting meeting(String body, LocalDate day) {
        var region = DemoRegion.of(body);
        var points =
                files.points(region).stream().filter(point -> point.body().equals(body)).toList();
        return calendar.plan(region, body, day, points);
    }

    private Stream<DemoDeed> deed(LocalDate day, Runnable work) {
        return Stream.of(
                new DemoDeed(
                        HouseClock.instantOf(day, LocalTime.of(16, 0)),
                        () -> DemoSteps.together(work)));
    }

    private void twin(DemoMeeting consultation, DemoMeeting conference, String title) {
        preparation.twin(
                consultation.coordinator(),
                key(consultation, consultation.id(), title),
                IfMatch.any(),
                conference.id());
        ready(conference, conference.id(), title);
    }

    private void forward(DemoMeeting from, UUID to, String title) {
        preparation.forward(from.coordinator(), key(from, from.id(), title), IfMatch.any(), to);
        ready(from, to, title);
    }

    private void ready(DemoMeeting office, UUID meeting, String title) {
        copies.ready(office.coordinator(), key(office, meeting, title));
    }

    private ItemKey key(DemoMeeting office, UUID meeting, String title) {
        return agendas.items(office.coordinator(), meeting).stream()
                .filter(item -> item.title().equals(title))
                .map(AgendaItemView::id)
                .map(item -> new ItemKey(meeting, item))
                .findFirst()
                .orElseThrow();
    }
}
