package be.doorstroom.demo;

import be.doorstroom.platform.event.OutboxRelay;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A year of Midwest that ends today: conferences on the second Friday of the month, directors'
/// consultations every five weeks, none in July and August (seed 000); and the briefing of the
/// half-year before this one.
@ApplicationScoped
class DemoYear {
    static final String REGION = "midwest";
    static final String CONFERENCE = "midwest-mayors-conference";
    static final String CONSULTATION = "midwest-directors-consultation";
    private static final int MONTHS_BACK = 11;
    private static final int WEEKS_APART = 5;
    private static final int CONSULTATIONS = 11;
    private static final int SHORTEST_LEAD_DAYS = 4;

    private final DemoFiles files;
    private final DemoSteps steps;
    private final DemoBriefing briefing;
    private final HouseClock clock;
    private final OutboxRelay relay;

    DemoYear(
            DemoFiles files,
            DemoSteps steps,
            DemoBriefing briefing,
            HouseClock clock,
            OutboxRelay relay) {
        this.files = files;
        this.steps = steps;
        this.briefing = briefing;
        this.clock = clock;
        this.relay = relay;
    }

    /// Plays the year day by day, and the outbox after each step.
    void make() {
        var points = new DemoPoints(files.points(REGION));
        List<DemoMeeting> meetings = new ArrayList<>();
        conferences().forEach(date -> meetings.add(meeting(CONFERENCE, date, points)));
        consultations().forEach(date -> meetings.add(meeting(CONSULTATION, date, points)));
        var today = clock.today();
        Stream.concat(
                        meetings.stream()
                                .flatMap(meeting -> meeting.steps(today).stream())
                                .map(step -> new Deed(step.at(), () -> steps.play(step))),
                        Stream.of(
                                new Deed(
                                        DemoBriefing.moment(today), () -> briefing.publish(today))))
                .sorted(Comparator.comparing(Deed::at))
                .forEach(this::play);
    }

    /// Something that is done at its moment.
    private record Deed(Instant at, Runnable work) {}

    private void play(Deed deed) {
        clock.at(
                deed.at(),
                () -> {
                    deed.work().run();
                    relay.drain();
                });
    }

    private static DemoMeeting meeting(String body, LocalDate date, DemoPoints points) {
        return new DemoMeeting(body, date, points.next(body));
    }

    /// Up to the next one: that one is still being prepared.
    private List<LocalDate> conferences() {
        var first = clock.today().minusMonths(MONTHS_BACK).withDayOfMonth(1);
        List<LocalDate> dates = new ArrayList<>();
        for (var month = first;
                dates.isEmpty() || isPast(dates.getLast());
                month = month.plusMonths(1)) {
            var date = month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.FRIDAY));
            if (isWorkingMonth(date)) dates.add(date);
        }
        return dates;
    }

    /// The last one lies between four days and five weeks back, the next one after today.
    private List<LocalDate> consultations() {
        var last =
                clock.today()
                        .minusDays(SHORTEST_LEAD_DAYS)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        List<LocalDate> dates = new ArrayList<>();
        for (var i = CONSULTATIONS - 1; i >= -1; i--) {
            var date = last.minusWeeks((long) WEEKS_APART * i);
            if (isWorkingMonth(date)) dates.add(date);
        }
        return dates;
    }

    private boolean isPast(LocalDate date) {
        return !date.isAfter(clock.today());
    }

    private static boolean isWorkingMonth(LocalDate date) {
        return switch (date.getMonth()) {
            case JULY, AUGUST -> false;
            default -> true;
        };
    }
}
