package be.doorstroom.demo;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.agenda.Speaker;
import be.doorstroom.dossier.Triage;
import be.doorstroom.region.OutcomeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A point drawn from the sources, with what a meeting could say of it, as
/// `data/demo/agenda-points.json` has it.
record DemoPoint(
        String region,
        String body,
        AgendaItemKind kind,
        String title,
        String note,
        int minutes,
        Triage triage,
        Circle circle,
        @Nullable String presenter,
        @Nullable Speaker speaker,
        @Nullable String theme,
        @Nullable DemoOutcome outcome,
        @Nullable String advice,
        @Nullable String summary,
        @Nullable List<DemoPosition> positions,
        String source) {

    /// Whether it was treated in a meeting outside of the rhythm.
    boolean isExtra() {
        return source.contains("Bijkomende vergaderingen");
    }

    /// What a conference takes with the point.
    record DemoOutcome(OutcomeType type, String text) {}

    /// What one municipality says.
    record DemoPosition(String organization, String statement) {}

    /// All of them.
    record File(List<DemoPoint> points) {}
}
