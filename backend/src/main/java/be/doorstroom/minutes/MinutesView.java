package be.doorstroom.minutes;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.minutes.MinutesDocument.AbsenceView;
import be.doorstroom.minutes.MinutesDocument.PositionView;
import be.doorstroom.outcome.OutcomeView;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.trail.TrailStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The minutes of a meeting as the reader may see them now.
@Schema(name = "Minutes")
public record MinutesView(
        Href self,
        String etag,
        Reference meeting,
        MinutesState status,
        @Nullable @Schema(description = "The last day for remarks") LocalDate reviewUntil,
        @Schema(description = "Whether they are approved when nobody remarks until that day")
                boolean approvedInSilence,
        @Nullable Instant approvedAt,
        @Nullable @Schema(description = "The approved edition, else the one in review")
                Reference edition,
        @Schema(description = "The approved editions that the reader may have, the first one first")
                List<ApprovedEdition> editions,
        @Nullable @Schema(description = "Why they are being corrected, for who corrects them")
                String correctionReason,
        List<EntryView> entries,
        @Schema(description = "How many remarks the reader may see", examples = "2") int remarks,
        List<String> permitted)
        implements Tagged {

    /// One approved edition, and which one took its place.
    @Schema(name = "ApprovedMinutesEdition")
    public record ApprovedEdition(
            Reference edition,
            @Schema(examples = "A") String letter,
            Instant approvedAt,
            @Nullable Reference replaces,
            @Nullable @Schema(description = "The edition that took its place")
                    Reference supersededBy) {}

    /// What the minutes say of one point.
    @Schema(name = "MinutesEntry")
    public record EntryView(
            Href href,
            Href self,
            @Schema(description = "The id of the agenda item") UUID id,
            String etag,
            int sequence,
            AgendaItemKind kind,
            String title,
            Circle circle,
            @Nullable String summary,
            List<PositionView> positions,
            @Schema(description = "The seats that were not filled while it was treated")
                    List<AbsenceView> absences,
            List<OutcomeView> outcomes,
            @Schema(description = "Who had the point before, the first one first")
                    List<TrailStep> trail,
            List<String> permitted)
            implements Tagged {}
}
