package be.doorstroom.trail;

import be.doorstroom.document.DutchWords;
import be.doorstroom.format.Block.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A trail in the words of documents.
public final class TrailWords {
    private TrailWords() {}

    /// What was advised first, then who prepared it; nothing for a point that nobody prepared.
    public static List<Fact> facts(@Nullable List<TrailStep> trail) {
        return lines(trail).stream().map(line -> Fact.of(line.label(), line.text())).toList();
    }

    /// "Directeursoverleg Midwest (17 november 2026)"
    public static String place(PointPlace place) {
        return name(place.body().title(), place.body().id())
                + " ("
                + DutchWords.date(place.startsAt())
                + ")";
    }

    /// In one text, to compare one version with another.
    public static @Nullable String text(@Nullable List<TrailStep> trail) {
        var lines = lines(trail);
        return lines.isEmpty()
                ? null
                : lines.stream()
                        .map(line -> line.label() + ": " + line.text())
                        .collect(Collectors.joining("; "));
    }

    private record Line(String label, String text) {}

    private static List<Line> lines(@Nullable List<TrailStep> trail) {
        if (trail == null || trail.isEmpty()) return List.of();
        List<Line> lines = new ArrayList<>();
        for (var step : trail) {
            step.outcomes().forEach(outcome -> lines.add(line(step, outcome)));
        }
        lines.add(new Line("Voorbereid door", path(trail)));
        return lines;
    }

    private static Line line(TrailStep step, TrailOutcome outcome) {
        return new Line(outcome.type().label() + " van " + body(step), text(step, outcome));
    }

    private static String path(List<TrailStep> trail) {
        return trail.stream()
                .map(step -> body(step) + " (" + DutchWords.date(step.startsAt()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String text(TrailStep step, TrailOutcome outcome) {
        var when = DutchWords.date(step.startsAt());
        return outcome.approved()
                ? "%s (%s)".formatted(outcome.text(), when)
                : "%s (%s, verslag nog niet goedgekeurd)".formatted(outcome.text(), when);
    }

    private static String body(TrailStep step) {
        return name(step.body().title(), step.body().id());
    }

    private static String name(@Nullable String title, String id) {
        return Objects.requireNonNullElse(title, id);
    }
}
