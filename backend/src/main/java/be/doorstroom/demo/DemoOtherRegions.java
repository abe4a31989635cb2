package be.doorstroom.demo;

import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A year of the regions beside Midwest with its briefing, and the extra conferences that
/// Zuid-West-Vlaanderen held in 2020 (seed 003), convened ahead of their agenda. The months of
/// Brugse regio are those of its data; the days are assumed. Their sources name fewer points than a
/// year has room for: a conference comes back to them.
@ApplicationScoped
class DemoOtherRegions {
    private static final int MONTHS_BACK = 11;
    private static final int POINTS_PER_MEETING = 3;
    private static final int CONVENED_AHEAD_DAYS = 18;
    private static final int DAYS_TO_SESSION = 24;
    private static final int CONSULTED_DAYS_AGO = 4;
    private static final String SESSION = "jointInformationSession";
    private static final String SESSION_TITLE = "Gezamenlijke Informatievergadering";
    private static final String EXTRA_TITLE = "Burgemeestersoverleg – COVID-19";

    /// One wave after the other, with the number of points that were treated.
    private static final List<Extra> EXTRA =
            List.of(
                    new Extra(LocalDate.of(2020, Month.APRIL, 3), 2),
                    new Extra(LocalDate.of(2020, Month.APRIL, 24), 2),
                    new Extra(LocalDate.of(2020, Month.JUNE, 26), 3),
                    new Extra(LocalDate.of(2020, Month.DECEMBER, 18), 1));

    private static final List<DemoRhythm> RHYTHMS =
            List.of(
                    conferences(DemoRegion.WESTHOEK, "FREQ=MONTHLY;BYDAY=3TH"),
                    conferences(DemoRegion.ZUID_WEST_VLAANDEREN, "FREQ=MONTHLY;BYDAY=1FR"),
                    conferences(
                            DemoRegion.BRUGSE_REGIO, "FREQ=MONTHLY;BYMONTH=2,4,6,9,11;BYDAY=2WE"));

    private final DemoFiles files;
    private final DemoCalendar calendar;
    private final DemoSteps steps;
    private final DemoPreparation preparation;
    private final DemoBriefing briefing;
    private final DemoProtocols protocols;
    private final HouseClock clock;

    DemoOtherRegions(
            DemoFiles files,
            DemoCalendar calendar,
            DemoSteps steps,
            DemoPreparation preparation,
            DemoBriefing briefing,
            DemoProtocols protocols,
            HouseClock clock) {
        this.files = files;
        this.calendar = calendar;
        this.steps = steps;
        this.preparation = preparation;
        this.briefing = briefing;
        this.protocols = protocols;
        this.clock = clock;
    }

    Stream<DemoDeed> deeds() {
        var extra = extra();
        List<DemoMeeting> meetings = new ArrayList<>(extra);
        List<DemoDeed> twins = new ArrayList<>();
        for (var rhythm : RHYTHMS) {
            var own = of(rhythm);
            meetings.addAll(own);
            if (rhythm.region() == DemoRegion.WESTHOEK) {
                var directors = consultation(own.getLast());
                meetings.add(directors);
                twins.addAll(preparation.twins(directors, own.getLast()).toList());
            }
        }
        meetings.add(session());
        return Stream.of(
                        calendar.deeds(meetings),
                        twins.stream(),
                        extra.stream().map(this::convocation),
                        protocols.deeds(),
                        RHYTHMS.stream()
                                .map(rhythm -> briefing.deed(rhythm.region(), clock.today())))
                .flatMap(deeds -> deeds);
    }

    private List<DemoMeeting> of(DemoRhythm rhythm) {
        var region = rhythm.region();
        var usual = files.points(region).stream().filter(point -> !point.isExtra()).toList();
        var first = clock.today().minusMonths(MONTHS_BACK).withDayOfMonth(1);
        return calendar.inPreparation(
                rhythm,
                calendar.plan(rhythm, first),
                new DemoPoints(region, usual, POINTS_PER_MEETING));
    }

    /// The directors of Westhoek took in advance what its mayors take next (seed 002).
    private DemoMeeting consultation(DemoMeeting conference) {
        var region = conference.region();
        var own =
                files.points(region).stream()
                        .filter(point -> point.advice() != null)
                        .filter(point -> !conference.points().contains(point))
                        .toList();
        var day = clock.today().minusDays(CONSULTED_DAYS_AGO);
        return calendar.plan(region, region.consultation(), day, own);
    }

    private List<DemoMeeting> extra() {
        var region = DemoRegion.ZUID_WEST_VLAANDEREN;
        var points = files.points(region).stream().filter(DemoPoint::isExtra).iterator();
        return EXTRA.stream()
                .map(each -> {
                    var own = Stream.generate(points::next).limit(each.points()).toList();
                    return calendar.call(region, each.day(), EXTRA_TITLE, own);
                })
                .toList();
    }

    private DemoDeed convocation(DemoMeeting meeting) {
        var day = meeting.date().minusDays(CONVENED_AHEAD_DAYS);
        return new DemoDeed(
                HouseClock.instantOf(day, DemoMeeting.START), () -> steps.convene(meeting));
    }

    /// The councils of Zuid-West-Vlaanderen are asked to a session; its agenda is out, so that they
    /// have something to read and to ask.
    private DemoMeeting session() {
        var region = DemoRegion.ZUID_WEST_VLAANDEREN;
        var own =
                files.points(region).stream()
                        .filter(point -> point.body().equals(SESSION))
                        .filter(point -> point.kind() != AgendaItemKind.QUESTION)
                        .toList();
        return calendar.callCouncils(
                region, clock.today().plusDays(DAYS_TO_SESSION), SESSION_TITLE, own);
    }

    private static DemoRhythm conferences(DemoRegion region, String rule) {
        return new DemoRhythm(region, region.conference(), rule);
    }

    /// An extra conference with so many points.
    private record Extra(LocalDate day, int points) {}
}
