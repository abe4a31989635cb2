package be.doorstroom.demo;

import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// A year of Midwest that ends today: conferences on the second Friday of the month, directors'
/// consultations every five weeks, none in July and August (seed 000); and the briefing of the
/// half-year before this one. Half a year more is planned; in it one conference has moved and one
/// consultation is cancelled.
@ApplicationScoped
class DemoYear {
    private static final DemoRegion REGION = DemoRegion.MIDWEST;
    private static final DemoRhythm CONFERENCES =
            new DemoRhythm(REGION, REGION.conference(), "FREQ=MONTHLY;BYDAY=2FR");
    private static final DemoRhythm CONSULTATIONS =
            new DemoRhythm(REGION, REGION.consultation(), "FREQ=WEEKLY;INTERVAL=5;BYDAY=TU");
    private static final int MONTHS_BACK = 11;
    private static final int POINTS_PER_MEETING = 6;
    private static final int WEEKS_APART = 5;
    private static final int CONSULTATIONS_HELD = 11;
    private static final int SHORTEST_LEAD_DAYS = 4;
    private static final int NOT_READY_DAYS = 12;
    private static final int TWINNED_DAYS = 75;
    private static final String NOT_READY = "Reconversie van verlaten sites";

    private final DemoFiles files;
    private final DemoCalendar calendar;
    private final DemoSteps steps;
    private final DemoBriefing briefing;
    private final DemoPreparation preparation;
    private final DemoSeries series;
    private final DemoProposals proposals;
    private final HouseClock clock;

    DemoYear(
            DemoFiles files,
            DemoCalendar calendar,
            DemoSteps steps,
            DemoBriefing briefing,
            DemoPreparation preparation,
            DemoSeries series,
            DemoProposals proposals,
            HouseClock clock) {
        this.files = files;
        this.calendar = calendar;
        this.steps = steps;
        this.briefing = briefing;
        this.preparation = preparation;
        this.series = series;
        this.proposals = proposals;
        this.clock = clock;
    }

    /// Plans the meetings and tells what has happened with them, and around them.
    Stream<DemoDeed> deeds() {
        var points = new DemoPoints(REGION, files.points(REGION), POINTS_PER_MEETING);
        var today = clock.today();
        var conferences = calendar.plan(CONFERENCES, firstConference());
        var consultations = calendar.plan(CONSULTATIONS, firstConsultation());
        var mayors = calendar.inPreparation(CONFERENCES, conferences, points);
        var directors = calendar.inPreparation(CONSULTATIONS, consultations, points);
        List<DemoMeeting> meetings = new ArrayList<>(mayors);
        meetings.addAll(directors);
        var next = conferences.higherEntry(today).getValue();
        return Stream.of(
                        calendar.deeds(meetings),
                        twins(directors, mayors),
                        preparation.chain(mayors.getLast()),
                        Stream.of(briefing.deed(REGION, today)),
                        ofProposals(next, today),
                        ofBacklog(conferences.lowerEntry(today)))
                .flatMap(deeds -> deeds);
    }

    /// The directors of the last months advised what the mayors took next.
    private Stream<DemoDeed> twins(List<DemoMeeting> directors, List<DemoMeeting> mayors) {
        var today = clock.today();
        return directors.stream()
                .filter(each -> each.date().isBefore(today))
                .filter(each -> each.date().isAfter(today.minusDays(TWINNED_DAYS)))
                .flatMap(each ->
                        mayors.stream()
                                .filter(conference -> !conference.date().isBefore(each.date()))
                                .limit(1)
                                .flatMap(conference -> preparation.twins(each, conference)));
    }

    /// Once all is played: the conference and the consultation after the next.
    void changeWhatIsAhead() {
        series.move(REGION, afterNext(CONFERENCES));
        series.cancel(REGION, afterNext(CONSULTATIONS));
    }

    private Stream<DemoDeed> ofProposals(UUID meeting, LocalDate today) {
        return proposals.all().stream()
                .map(each ->
                        new DemoDeed(
                                DemoProposals.moment(each, today),
                                () -> proposals.make(each, meeting)));
    }

    /// The last conference did not come to one of its points.
    private Stream<DemoDeed> ofBacklog(Map.Entry<LocalDate, UUID> last) {
        var day = last.getKey().minusDays(NOT_READY_DAYS);
        return files.points(REGION).stream()
                .filter(point -> point.title().equals(NOT_READY))
                .map(point ->
                        new DemoDeed(
                                HouseClock.instantOf(day, LocalTime.of(10, 0)),
                                () -> steps.leaveUnready(REGION, last.getValue(), point)));
    }

    private LocalDate firstConference() {
        return clock.today().minusMonths(MONTHS_BACK).withDayOfMonth(1);
    }

    /// So that the last one lies between four days and five weeks back.
    private LocalDate firstConsultation() {
        return clock.today()
                .minusDays(SHORTEST_LEAD_DAYS)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY))
                .minusWeeks((long) WEEKS_APART * (CONSULTATIONS_HELD - 1));
    }

    private UUID afterNext(DemoRhythm rhythm) {
        var planned =
                series.planned(rhythm, clock.today().plusDays(1), clock.today().plusMonths(4));
        return planned.higherEntry(planned.firstKey()).getValue();
    }
}
