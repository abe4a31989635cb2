package be.doorstroom.dossier;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A dossier as the API shows it.
@Schema(name = "Dossier")
public record DossierView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Schema(examples = "Knelpuntennota") String title,
        Reference region,
        @Nullable @Schema(examples = "midwest-bestuur") String theme,
        @Nullable @Schema(examples = "Bestuur") String themeName,
        @Nullable String summary,
        @Schema(description = "Its place on the policy agenda") Triage triage,
        DossierState status,
        @Nullable @Schema(description = "Since when it is closed") LocalDate closedOn,
        @Schema(description = "Who may read it") Circle circle,
        @Nullable @Schema(description = "The body that leads it") Reference body,
        @Schema(description = "In the order of their years") List<PhaseView> phases,
        List<Study> studies,
        Href timeline,
        @Nullable @Schema(description = "Where the facts come from") String source,
        List<String> permitted)
        implements Tagged {

    /// A phase, and whether it is now.
    @Schema(name = "DossierPhase")
    public record PhaseView(
            String name,
            @Schema(examples = "2008") int fromYear,
            @Nullable @Schema(examples = "2018") Integer toYear,
            @Schema(description = "Whether this year lies in it") boolean current) {
        static PhaseView of(Phase phase, int year) {
            return new PhaseView(phase.name(), phase.fromYear(), phase.toYear(), phase.isIn(year));
        }
    }
}
