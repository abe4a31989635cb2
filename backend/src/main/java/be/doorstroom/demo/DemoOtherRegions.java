package be.doorstroom.demo;

import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The last months of the regions beside Midwest, and the extra conferences that
/// Zuid-West-Vlaanderen held in 2020 (seed 003). The months of Brugse regio are those of its data;
/// the days are assumed.
@ApplicationScoped
class DemoOtherRegions {
    private static final int MONTHS_BACK = 2;
    private static final int DAYS_TO_SESSION = 24;
    private static final String SESSION = "jointInformationSession";
    private static final String SESSION_TITLE = "Gezamenlijke Informatievergadering";
    private static final int MONTHS_BACK_OF_FIVE_A_YEAR = 4;
    private static final String EXTRA_TITLE = "Burgemeestersoverleg – COVID-19";

    /// One wave after the other, with the number of points that were treated.
    private static final List<Extra> EXTRA =
            List.of(
                    new Extra(LocalDate.of(2020, Month.APRIL, 3), 2),
                    new Extra(LocalDate.of(2020, Month.APRIL, 24), 2),
                    new Extra(LocalDate.of(2020, Month.JUNE, 26), 3),
                    new Extra(LocalDate.of(2020, Month.DECEMBER, 18), 1));

    private final DemoFiles files;
    private final DemoCalendar calendar;
    private final HouseClock clock;

    DemoOtherRegions(DemoFiles files, DemoCalendar calendar, HouseClock clock) {
        this.files = files;
        this.calendar = calendar;
        this.clock = clock;
    }

    Stream<DemoDeed> deeds() {
        List<DemoMeeting> meetings = new ArrayList<>();
        meetings.addAll(of(DemoRegion.WESTHOEK, "FREQ=MONTHLY;BYDAY=3TH", MONTHS_BACK));
        meetings.addAll(of(DemoRegion.ZUID_WEST_VLAANDEREN, "FREQ=MONTHLY;BYDAY=1FR", MONTHS_BACK));
        meetings.addAll(
                of(
                        DemoRegion.BRUGSE_REGIO,
                        "FREQ=MONTHLY;BYMONTH=2,4,6,9,11;BYDAY=2WE",
                        MONTHS_BACK_OF_FIVE_A_YEAR));
        meetings.addAll(extra());
        meetings.add(session());
        return calendar.deeds(meetings);
    }

    private List<DemoMeeting> of(DemoRegion region, String rule, int monthsBack) {
        var rhythm = new DemoRhythm(region, region.conference(), rule);
        var usual = files.points(region).stream().filter(point -> !point.isExtra()).toList();
        var planned =
                calendar.plan(rhythm, clock.today().minusMonths(monthsBack).withDayOfMonth(1));
        return calendar.inPreparation(rhythm, planned, new DemoPoints(region, usual));
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

    /// An extra conference with so many points.
    private record Extra(LocalDate day, int points) {}
}
