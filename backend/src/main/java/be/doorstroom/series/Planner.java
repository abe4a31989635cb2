package be.doorstroom.series;

import be.doorstroom.document.DutchWords;
import be.doorstroom.series.Warning.Code;
import be.doorstroom.series.Warning.PlannedMeeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds where plans do not fit together. The cycle of a conference runs from the one before it to
/// the one after it: directors who do not meet in the first half of it, and do in the second, meet
/// too late to prepare it.
final class Planner {
    private static final int LONGEST_CYCLE_DAYS = 92;

    private final List<PlannedMeeting> meetings;
    private final Function<String, Set<String>> preparedBy;

    /// @param preparedBy which conferences a body prepares
    Planner(List<PlannedMeeting> meetings, Function<String, Set<String>> preparedBy) {
        this.meetings =
                meetings.stream().sorted(Comparator.comparing(PlannedMeeting::startsAt)).toList();
        this.preparedBy = preparedBy;
    }

    /// How far around a period plans must be known to judge its cycles, in days.
    static int margin() {
        return LONGEST_CYCLE_DAYS;
    }

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>(sameDayTwice());
        for (var body : bodies()) {
            preparedBy.apply(body).stream()
                    .sorted()
                    .forEach(conference -> warnings.addAll(late(body, conference)));
        }
        warnings.sort(Comparator.comparing(Planner::start));
        return warnings;
    }

    private static Instant start(Warning warning) {
        return warning.meetings().getFirst().startsAt().toInstant();
    }

    private List<Warning> sameDayTwice() {
        record BodyDay(String body, LocalDate day) {}
        return meetings.stream()
                .collect(
                        Collectors.groupingBy(
                                meeting -> new BodyDay(meeting.body().id(), day(meeting))))
                .values()
                .stream()
                .filter(ofDay -> ofDay.size() > 1)
                .map(Planner::sameDay)
                .toList();
    }

    private static Warning sameDay(List<PlannedMeeting> ofDay) {
        var first = ofDay.getFirst();
        var text =
                "%s vergadert %d keer op %s."
                        .formatted(name(first), ofDay.size(), DutchWords.day(first.startsAt()));
        return new Warning(Code.SAME_DAY_TWICE, text, ofDay);
    }

    private List<String> bodies() {
        return meetings.stream().map(meeting -> meeting.body().id()).distinct().sorted().toList();
    }

    private List<Warning> late(String directors, String conference) {
        var preparing = days(directors);
        var conferences = days(conference);
        List<Warning> warnings = new ArrayList<>();
        for (var entry : conferences.entrySet()) {
            var day = entry.getKey();
            var before = Optional.ofNullable(conferences.lowerKey(day));
            var after = Optional.ofNullable(conferences.higherKey(day));
            var opens = before.orElse(day.minusDays(LONGEST_CYCLE_DAYS));
            var closes = after.orElse(day.plusDays(LONGEST_CYCLE_DAYS));
            if (!preparing.subMap(opens, false, day, true).isEmpty()) continue;
            preparing.subMap(day, false, closes, false).values().stream()
                    .findFirst()
                    .ifPresent(late -> warnings.add(tooLate(entry.getValue(), late)));
        }
        return warnings;
    }

    private static Warning tooLate(PlannedMeeting conference, PlannedMeeting directors) {
        var text =
                "%s komt pas op %s bijeen, na %s van %s dat het voorbereidt."
                        .formatted(
                                name(directors),
                                DutchWords.day(directors.startsAt()),
                                name(conference),
                                DutchWords.day(conference.startsAt()));
        return new Warning(Code.PREPARED_AFTERWARDS, text, List.of(conference, directors));
    }

    private NavigableMap<LocalDate, PlannedMeeting> days(String body) {
        var days = new TreeMap<LocalDate, PlannedMeeting>();
        meetings.stream()
                .filter(meeting -> meeting.body().id().equals(body))
                .forEach(meeting -> days.putIfAbsent(day(meeting), meeting));
        return days;
    }

    private static String name(PlannedMeeting meeting) {
        return Objects.requireNonNullElse(meeting.body().title(), meeting.body().id());
    }

    private static LocalDate day(PlannedMeeting meeting) {
        return meeting.startsAt().toLocalDate();
    }
}
