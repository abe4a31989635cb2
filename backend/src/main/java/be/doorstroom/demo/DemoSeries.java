package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.Cancellation;
import be.doorstroom.meeting.MeetingKind;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.meeting.NewMeeting;
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
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rhythms of the demonstration, kept as the coordinator would: series that skip July and
/// August, one meeting moved and one cancelled.
@ApplicationScoped
class DemoSeries {
    static final List<Month> SKIPPED = List.of(Month.JULY, Month.AUGUST);

    private static final int MINUTES = 150;
    private static final int DAYS_LATER = 7;

    private final SeriesService series;
    private final MeetingService meetings;

    DemoSeries(SeriesService series, MeetingService meetings) {
        this.series = series;
        this.meetings = meetings;
    }

    /// Which meeting is on which day.
    NavigableMap<LocalDate, UUID> plan(DemoRhythm rhythm, LocalDate first, LocalDate until) {
        start(rhythm.region().coordinator(), wish(rhythm, first), until);
        return planned(rhythm, first, until);
    }

    NavigableMap<LocalDate, UUID> planned(DemoRhythm rhythm, LocalDate from, LocalDate until) {
        var region = rhythm.region();
        NavigableMap<LocalDate, UUID> planned = new TreeMap<>();
        meetings.between(region.coordinator(), region.code(), from, until).stream()
                .filter(meeting -> meeting.body().equals(rhythm.body()))
                .forEach(meeting -> planned.put(meeting.date(), meeting.id()));
        return planned;
    }

    private void start(Actor coordinator, NewSeries wish, LocalDate until) {
        var started = series.start(coordinator, wish);
        series.plan(coordinator, started.id(), IfMatch.any(), new SeriesPlanning(until));
    }

    private static NewSeries wish(DemoRhythm rhythm, LocalDate first) {
        var months = SKIPPED.stream().map(Month::getValue).toList();
        return new NewSeries(
                rhythm.body(),
                rhythm.region().code(),
                rhythm.rule(),
                new SeriesExceptions(months, List.of()),
                first,
                null,
                DemoMeeting.START.toString(),
                MINUTES,
                rhythm.region().place(),
                null);
    }

    /// A usual meeting of a body without a rhythm here.
    UUID plan(DemoRegion region, String body, LocalDate day) {
        return call(region, body, MeetingKind.REGULAR, day, null);
    }

    /// One outside of the rhythm, called because something cannot wait.
    UUID call(DemoRegion region, LocalDate day, String title) {
        return call(region, region.conference(), MeetingKind.EXTRA, day, title);
    }

    /// The councils of a region, together.
    UUID callCouncils(DemoRegion region, LocalDate day, String title) {
        return call(region, region.informationSession(), MeetingKind.JOINT, day, title);
    }

    /// A sitting of an assembly or board.
    UUID callAssembly(DemoRegion region, String body, LocalDate day, String title) {
        return call(region, body, MeetingKind.REGULAR, day, title);
    }

    private UUID call(
            DemoRegion region,
            String body,
            MeetingKind kind,
            LocalDate day,
            @Nullable String title) {
        var start = HouseClock.instantOf(day, DemoMeeting.START);
        var wish =
                new NewMeeting(
                        body,
                        region.code(),
                        kind,
                        title,
                        DemoSteps.local(start),
                        DemoSteps.local(start.plusSeconds(MINUTES * 60L)),
                        region.place(),
                        null);
        return meetings.plan(region.coordinator(), wish).id();
    }

    /// A week later: the second Friday stays in its month, and New Year's Day out of it.
    void move(DemoRegion region, UUID id) {
        var day = meetings.card(region.coordinator(), id).date().plusDays(DAYS_LATER);
        var start = HouseClock.instantOf(day, DemoMeeting.START);
        var move =
                new Rescheduling(
                        DemoSteps.local(start),
                        DemoSteps.local(start.plusSeconds(MINUTES * 60L)),
                        null,
                        "De gedeputeerde is op de eerste datum verhinderd.");
        meetings.reschedule(region.coordinator(), id, IfMatch.any(), move);
    }

    void cancel(DemoRegion region, UUID id) {
        var because = new Cancellation("Te weinig punten; ze gaan naar het volgende overleg.");
        meetings.cancel(region.coordinator(), id, IfMatch.any(), because);
    }
}
