package be.doorstroom.briefing;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.OutcomeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the region did for one theme, dossier by dossier. The part without a theme comes last.
@Schema(name = "BriefingTheme")
public record BriefingTheme(@Nullable Reference theme, List<BriefingDossier> dossiers) {

    /// One dossier; the points without one come last.
    @Schema(name = "BriefingDossier")
    public record BriefingDossier(@Nullable Reference dossier, List<BriefingPoint> points) {}

    /// One point of a meeting, with what was said and taken.
    @Schema(name = "BriefingPoint")
    public record BriefingPoint(
            UUID agendaItem,
            @Schema(examples = "Vervoerregio") String title,
            Reference meeting,
            Reference body,
            @Schema(description = "The day of the meeting") LocalDate date,
            @Nullable @Schema(description = "Rich text, from the approved minutes") String summary,
            List<BriefingOutcome> outcomes) {}

    /// What was taken with the point.
    @Schema(name = "BriefingOutcome")
    public record BriefingOutcome(UUID id, OutcomeType type, String text, Circle circle) {}
}
