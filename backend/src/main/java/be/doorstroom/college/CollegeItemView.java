package be.doorstroom.college;

import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.followup.FollowUpState;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.OutcomeType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The point "Regiowerking" of a college in a month, ready to be put on its agenda.
@Schema(name = "CollegeItem")
public record CollegeItemView(
        Href href,
        Href self,
        @Schema(description = "Municipality and month", examples = "36008-2026-11") String id,
        Reference municipality,
        @Schema(examples = "2026-11") String month,
        @Schema(examples = "Regiowerking – november 2026") String title,
        @Nullable @Schema(description = "Absent for months before the decree came into force")
                String legalGround,
        @Schema(description = "What the college received, in a sentence for each region")
                List<String> facts,
        @Schema(
                        description = "The decision that is proposed",
                        examples = "Het college neemt kennis van …")
                String asked,
        @Schema(description = "What the region would hear from the college") String putForward,
        @Schema(description = "The day on which the follow-ups stood so") LocalDate asOf,
        @Schema(description = "One for each region in which the municipality confers")
                List<CollegeRegion> regions,
        @Schema(description = "Put there by the own mayor or director; for the college alone")
                List<CollegePointView> points) {

    /// What one region sent to the college, and what it asks of the municipality.
    @Schema(name = "CollegeItemRegion")
    public record CollegeRegion(
            Reference region,
            List<CollegeAgenda> agendas,
            List<CollegeMinutes> minutes,
            @Schema(description = "Still open in the municipality")
                    List<CollegeFollowUp> followUps) {}

    /// An agenda of a meeting, point by point.
    @Schema(name = "CollegeItemAgenda")
    public record CollegeAgenda(
            Reference edition,
            Reference body,
            Reference meeting,
            @Schema(examples = "A") String letter,
            OffsetDateTime startsAt,
            @Nullable String location,
            List<AgendaPoint> points) {}

    /// A point that a body will treat.
    @Schema(name = "CollegeItemAgendaPoint")
    public record AgendaPoint(UUID id, int sequence, AgendaItemKind kind, String title) {}

    /// Approved minutes of a meeting, point by point.
    @Schema(name = "CollegeItemMinutes")
    public record CollegeMinutes(
            Reference edition,
            Reference body,
            Reference meeting,
            @Schema(examples = "A") String letter,
            OffsetDateTime startsAt,
            List<MinutesPoint> points) {}

    /// What was said of a point and what came of it.
    @Schema(name = "CollegeItemMinutesPoint")
    public record MinutesPoint(
            UUID id,
            int sequence,
            String title,
            @Nullable @Schema(description = "Rich text") String summary,
            List<PointOutcome> outcomes) {}

    /// What was taken with a point.
    @Schema(name = "CollegeItemOutcome")
    public record PointOutcome(
            OutcomeType type, @Schema(examples = "Procesafspraak") String label, String text) {}

    /// Something that the municipality was asked and has not finished.
    @Schema(name = "CollegeItemFollowUp")
    public record CollegeFollowUp(
            Href href,
            UUID id,
            @Schema(description = "The point") String title,
            String outcome,
            String text,
            LocalDate dueOn,
            FollowUpState status,
            boolean overdue) {}
}
