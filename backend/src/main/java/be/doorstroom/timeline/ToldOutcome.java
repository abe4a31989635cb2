package be.doorstroom.timeline;

import be.doorstroom.platform.time.HalfYear;
import be.doorstroom.platform.time.HouseClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An outcome that councils may know: the briefing of its half-year tells of it, if its minutes
/// were approved by then.
///
/// @param heldAt the start of its meeting
/// @param settledAt when its minutes were frozen
record ToldOutcome(String region, Instant heldAt, Instant settledAt) {

    /// On the briefing with the alias `b`.
    static String clause(List<ToldOutcome> told) {
        return first(told).keySet().stream()
                .map(half ->
                        "(b.halfYear = '%s' and b.publishedAt >= :%s)".formatted(half, name(half)))
                .collect(Collectors.joining(" or ", "b.region = :toldRegion and (", ")"));
    }

    static Map<String, Object> values(List<ToldOutcome> told) {
        Map<String, Object> values = new HashMap<>();
        values.put("toldRegion", told.getFirst().region());
        first(told).forEach((half, moment) -> values.put(name(half), moment));
        return values;
    }

    /// By half-year, when the first of its outcomes was settled.
    private static Map<HalfYear, Instant> first(List<ToldOutcome> told) {
        return told.stream()
                .collect(
                        Collectors.toMap(
                                ToldOutcome::halfYear,
                                ToldOutcome::settledAt,
                                (one, other) -> one.isBefore(other) ? one : other,
                                () -> new TreeMap<>(Comparator.comparing(HalfYear::toString))));
    }

    private HalfYear halfYear() {
        return HalfYear.of(HouseClock.dateOf(heldAt));
    }

    private static String name(HalfYear half) {
        return "told" + half.year() + "h" + half.half();
    }
}
