package be.doorstroom.demo;

import be.doorstroom.platform.event.OutboxRelay;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Puts meetings on the calendar some weeks ahead, as their offices did, and tells what has
/// happened with them since.
@ApplicationScoped
class DemoCalendar {
    private static final int PLANNED_AHEAD_DAYS = 45;
    private static final int CALLED_AHEAD_DAYS = 21;
    private static final int MONTHS_AHEAD = 6;

    private final DemoSeries series;
    private final DemoSteps steps;
    private final HouseClock clock;
    private final OutboxRelay relay;

    DemoCalendar(DemoSeries series, DemoSteps steps, HouseClock clock, OutboxRelay relay) {
        this.series = series;
        this.steps = steps;
        this.clock = clock;
        this.relay = relay;
    }

    /// Which meeting is on which day, from the first until half a year from now.
    NavigableMap<LocalDate, UUID> plan(DemoRhythm rhythm, LocalDate first) {
        NavigableMap<LocalDate, UUID> planned = new TreeMap<>();
        var horizon = clock.today().plusMonths(MONTHS_AHEAD);
        at(
                first.minusDays(PLANNED_AHEAD_DAYS),
                () -> planned.putAll(series.plan(rhythm, first, horizon)));
        return planned;
    }

    /// One meeting of a body without a rhythm of its own here.
    DemoMeeting plan(DemoRegion region, String body, LocalDate day, List<DemoPoint> points) {
        List<UUID> planned = new ArrayList<>();
        var ahead = day.minusDays(PLANNED_AHEAD_DAYS);
        var today = clock.today();
        at(ahead.isAfter(today) ? today : ahead, () -> planned.add(series.plan(region, body, day)));
        return new DemoMeeting(region, body, day, planned.getFirst(), points);
    }

    /// An extra conference.
    DemoMeeting call(DemoRegion region, LocalDate day, String title, List<DemoPoint> points) {
        List<UUID> called = new ArrayList<>();
        at(day.minusDays(CALLED_AHEAD_DAYS), () -> called.add(series.call(region, day, title)));
        return new DemoMeeting(region, region.conference(), day, called.getFirst(), points);
    }

    /// A session where councils are informed, ahead of its agenda.
    DemoMeeting callCouncils(
            DemoRegion region, LocalDate day, String title, List<DemoPoint> points) {
        var called = series.callCouncils(region, day, title);
        return new DemoMeeting(region, region.informationSession(), day, called, points);
    }

    /// Up to the next one: that one is still being prepared.
    List<DemoMeeting> inPreparation(
            DemoRhythm rhythm, NavigableMap<LocalDate, UUID> planned, DemoPoints points) {
        var next = planned.higherKey(clock.today());
        return planned.headMap(next, true).entrySet().stream()
                .map(each ->
                        new DemoMeeting(
                                rhythm.region(),
                                rhythm.body(),
                                each.getKey(),
                                each.getValue(),
                                each.getKey().equals(next)
                                        ? points.ahead(rhythm.body())
                                        : points.next(rhythm.body())))
                .toList();
    }

    /// Everything that has happened with these until today.
    Stream<DemoDeed> deeds(List<DemoMeeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.steps(clock.today()).stream())
                .map(step -> new DemoDeed(step.at(), () -> steps.play(step)));
    }

    /// As [#deeds], of a meeting whose points come from another body.
    Stream<DemoDeed> deedsWithoutDraft(DemoMeeting meeting) {
        return meeting.steps(clock.today()).stream()
                .filter(step -> step.kind() != DemoStep.Kind.DRAFT)
                .map(step -> new DemoDeed(step.at(), () -> steps.play(step)));
    }

    private void at(LocalDate day, Runnable work) {
        clock.at(
                HouseClock.instantOf(day, LocalTime.of(9, 0)),
                () -> {
                    work.run();
                    relay.drain();
                });
    }
}
