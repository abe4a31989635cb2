package be.doorstroom.series;

import be.doorstroom.meeting.MeetingKind;
import be.doorstroom.meeting.NewMeeting;
import be.doorstroom.meeting.OccurrenceService.Occurrence;
import be.doorstroom.platform.time.HouseClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A rhythm with what its meetings have in common; it says which meetings follow from it. Clock
/// times are Belgian: nine o'clock stays nine o'clock in winter and in summer.
record Plan(
        String body,
        String rule,
        SeriesExceptions exceptions,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String startTime,
        int minutes,
        @Nullable String location,
        String titlePattern) {

    static Plan of(NewSeries wish) {
        return new Plan(
                wish.body(),
                wish.rule(),
                Objects.requireNonNullElseGet(wish.exceptions(), SeriesExceptions::none),
                wish.startsOn(),
                wish.endsOn(),
                wish.startTime(),
                wish.minutes(),
                wish.location(),
                Objects.requireNonNullElse(wish.titlePattern(), SeriesTitle.USUAL));
    }

    Plan endingOn(@Nullable LocalDate day) {
        return new Plan(
                body, rule, exceptions, startsOn, day, startTime, minutes, location, titlePattern);
    }

    /// @param bodyName as it stands in titles
    List<Occurrence> occurrences(LocalDate until, String bodyName) {
        var last = endsOn == null || until.isBefore(endsOn) ? until : endsOn;
        return SeriesRule.of(rule).days(startsOn, last, exceptions).stream()
                .map(day -> occurrence(day, bodyName))
                .toList();
    }

    private Occurrence occurrence(LocalDate day, String bodyName) {
        var start = at(day);
        var end = start.toInstant().plusSeconds(minutes * 60L).atZone(HouseClock.ZONE);
        var title = new SeriesTitle(titlePattern).on(start, bodyName);
        var meeting =
                new NewMeeting(
                        body,
                        null,
                        MeetingKind.REGULAR,
                        title,
                        start,
                        end.toOffsetDateTime(),
                        location,
                        null);
        return new Occurrence(day, meeting, title);
    }

    private OffsetDateTime at(LocalDate day) {
        return HouseClock.instantOf(day, LocalTime.parse(startTime))
                .atZone(HouseClock.ZONE)
                .toOffsetDateTime();
    }
}
