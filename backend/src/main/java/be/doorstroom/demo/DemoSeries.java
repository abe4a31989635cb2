package be.doorstroom.demo;

import be.doorstroom.meeting.Cancellation;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.meeting.Rescheduling;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.series.NewSeries;
import be.doorstroom.series.SeriesExceptions;
import be.doorstroom.series.SeriesPlanning;
import be.doorstroom.series.SeriesService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The rhythms of the demonstration, kept as the coordinator would: series that skip July and
/// August, one meeting moved and one cancelled.
@ApplicationScoped
class DemoSeries {
    static final List<Month> SKIPPED = List.of(Month.JULY, Month.AUGUST);

    private static final int MINUTES = 150;
    private static final int DAYS_LATER = 7;
    private static final String PLACE = "Stadhuis Roeselare";

    private final SeriesService series;
    private final MeetingService meetings;

    DemoSeries(SeriesService series, MeetingService meetings) {
        this.series = series;
        this.meetings = meetings;
    }

    /// Which meeting is on which day.
    Map<LocalDate, UUID> plan(String body, String rule, LocalDate first, LocalDate until) {
        start(wish(body, rule, first), until);
        Map<LocalDate, UUID> planned = new HashMap<>();
        meetings.between(DemoSteps.COORDINATOR, DemoYear.REGION, first, until).stream()
                .filter(meeting -> meeting.body().equals(body))
                .forEach(meeting -> planned.put(meeting.date(), meeting.id()));
        return planned;
    }

    private void start(NewSeries wish, LocalDate until) {
        var started = series.start(DemoSteps.COORDINATOR, wish);
        series.plan(DemoSteps.COORDINATOR, started.id(), IfMatch.any(), new SeriesPlanning(until));
    }

    private static NewSeries wish(String body, String rule, LocalDate first) {
        var months = SKIPPED.stream().map(Month::getValue).toList();
        return new NewSeries(
                body,
                DemoYear.REGION,
                rule,
                new SeriesExceptions(months, List.of()),
                first,
                null,
                DemoMeeting.START.toString(),
                MINUTES,
                PLACE,
                null);
    }

    /// A week later: the second Friday stays in its month, and New Year's Day out of it.
    void move(UUID id) {
        var day = meetings.card(DemoSteps.COORDINATOR, id).date().plusDays(DAYS_LATER);
        var start = HouseClock.instantOf(day, DemoMeeting.START);
        var move =
                new Rescheduling(
                        DemoSteps.local(start),
                        DemoSteps.local(start.plusSeconds(MINUTES * 60L)),
                        null,
                        "De gedeputeerde is op de eerste datum verhinderd.");
        meetings.reschedule(DemoSteps.COORDINATOR, id, IfMatch.any(), move);
    }

    void cancel(UUID id) {
        var because = new Cancellation("Te weinig punten; ze gaan naar het volgende overleg.");
        meetings.cancel(DemoSteps.COORDINATOR, id, IfMatch.any(), because);
    }
}
