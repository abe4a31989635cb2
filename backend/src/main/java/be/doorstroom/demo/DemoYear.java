package be.doorstroom.demo;

import be.doorstroom.platform.event.OutboxRelay;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// A year of Midwest that ends today: conferences on the second Friday of the month, directors'
/// consultations every five weeks, none in July and August (seed 000); and the briefing of the
/// half-year before this one. Half a year more is planned; in it one conference has moved and one
/// consultation is cancelled.
@ApplicationScoped
class DemoYear {
    static final String REGION = "midwest";
    static final String CONFERENCE = "midwest-mayors-conference";
    static final String CONSULTATION = "midwest-directors-consultation";
    private static final String SECOND_FRIDAY = "FREQ=MONTHLY;BYDAY=2FR";
    private static final String EVERY_FIVE_WEEKS = "FREQ=WEEKLY;INTERVAL=5;BYDAY=TU";
    private static final int MONTHS_BACK = 11;
    private static final int WEEKS_APART = 5;
    private static final int CONSULTATIONS = 11;
    private static final int SHORTEST_LEAD_DAYS = 4;
    private static final int PLANNED_AHEAD_DAYS = 45;
    private static final int MONTHS_AHEAD = 6;
    private static final int NOT_READY_DAYS = 12;
    private static final String NOT_READY = "Reconversie van verlaten sites";

    private final DemoFiles files;
    private final DemoSteps steps;
    private final DemoBriefing briefing;
    private final DemoSeries series;
    private final DemoProposals proposals;
    private final HouseClock clock;
    private final OutboxRelay relay;

    DemoYear(
            DemoFiles files,
            DemoSteps steps,
            DemoBriefing briefing,
            DemoSeries series,
            DemoProposals proposals,
            HouseClock clock,
            OutboxRelay relay) {
        this.files = files;
        this.steps = steps;
        this.briefing = briefing;
        this.series = series;
        this.proposals = proposals;
        this.clock = clock;
        this.relay = relay;
    }

    /// Plays the year day by day, and the outbox after each step.
    void make() {
        var points = new DemoPoints(files.points(REGION));
        var conferences = plan(CONFERENCE, SECOND_FRIDAY, firstConference());
        var consultations = plan(CONSULTATION, EVERY_FIVE_WEEKS, firstConsultation());
        List<DemoMeeting> meetings = new ArrayList<>();
        meetings.addAll(inPreparation(CONFERENCE, conferences, points));
        meetings.addAll(inPreparation(CONSULTATION, consultations, points));
        var today = clock.today();
        var next = conferences.higherEntry(today).getValue();
        Stream.of(
                        ofMeetings(meetings, today),
                        ofBriefing(today),
                        ofProposals(next, today),
                        ofBacklog(conferences.lowerEntry(today)))
                .flatMap(deeds -> deeds)
                .sorted(Comparator.comparing(Deed::at))
                .forEach(this::play);
        series.move(afterNext(conferences));
        series.cancel(afterNext(consultations));
        relay.drain();
    }

    private Stream<Deed> ofMeetings(List<DemoMeeting> meetings, LocalDate today) {
        return meetings.stream()
                .flatMap(meeting -> meeting.steps(today).stream())
                .map(step -> new Deed(step.at(), () -> steps.play(step)));
    }

    private Stream<Deed> ofBriefing(LocalDate today) {
        return Stream.of(new Deed(DemoBriefing.moment(today), () -> briefing.publish(today)));
    }

    private Stream<Deed> ofProposals(UUID meeting, LocalDate today) {
        return proposals.all().stream()
                .map(each ->
                        new Deed(
                                DemoProposals.moment(each, today),
                                () -> proposals.make(each, meeting)));
    }

    /// The last conference did not come to one of its points.
    private Stream<Deed> ofBacklog(Map.Entry<LocalDate, UUID> last) {
        var day = last.getKey().minusDays(NOT_READY_DAYS);
        return files.points(REGION).stream()
                .filter(point -> point.title().equals(NOT_READY))
                .map(point ->
                        new Deed(
                                HouseClock.instantOf(day, LocalTime.of(10, 0)),
                                () -> steps.leaveUnready(last.getValue(), point)));
    }

    /// Which meeting is on which day of a year and the half that follows.
    private NavigableMap<LocalDate, UUID> plan(String body, String rule, LocalDate first) {
        NavigableMap<LocalDate, UUID> planned = new TreeMap<>();
        var horizon = clock.today().plusMonths(MONTHS_AHEAD);
        var ahead = HouseClock.instantOf(first.minusDays(PLANNED_AHEAD_DAYS), LocalTime.of(9, 0));
        clock.at(
                ahead,
                () -> {
                    planned.putAll(series.plan(body, rule, first, horizon));
                    relay.drain();
                });
        return planned;
    }

    private LocalDate firstConference() {
        return clock.today().minusMonths(MONTHS_BACK).withDayOfMonth(1);
    }

    /// So that the last one lies between four days and five weeks back.
    private LocalDate firstConsultation() {
        return clock.today()
                .minusDays(SHORTEST_LEAD_DAYS)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY))
                .minusWeeks((long) WEEKS_APART * (CONSULTATIONS - 1));
    }

    /// Up to the next one: that one is still being prepared.
    private List<DemoMeeting> inPreparation(
            String body, NavigableMap<LocalDate, UUID> planned, DemoPoints points) {
        var next = planned.higherKey(clock.today());
        return planned.headMap(next, true).entrySet().stream()
                .map(each ->
                        new DemoMeeting(body, each.getKey(), each.getValue(), points.next(body)))
                .toList();
    }

    private UUID afterNext(NavigableMap<LocalDate, UUID> planned) {
        return planned.higherEntry(planned.higherKey(clock.today())).getValue();
    }

    /// Something that is done at its moment.
    private record Deed(Instant at, Runnable work) {}

    /// What is to be done later on this day is done now: a house opened before nine in the morning
    /// has no mails of an hour that has not come.
    private void play(Deed deed) {
        var now = clock.now();
        clock.at(
                deed.at().isAfter(now) ? now : deed.at(),
                () -> {
                    deed.work().run();
                    relay.drain();
                });
    }
}
