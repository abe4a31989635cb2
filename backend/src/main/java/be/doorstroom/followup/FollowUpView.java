package be.doorstroom.followup;

import be.doorstroom.access.Office;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.OutcomeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A follow-up as the API shows it.
@Schema(name = "FollowUp")
public record FollowUpView(
        Href href,
        Href self,
        UUID id,
        String etag,
        FollowedOutcome outcome,
        Reference meeting,
        Reference region,
        Reference municipality,
        Office owner,
        @Schema(examples = "Algemeen directeur") String ownerLabel,
        @Schema(examples = "Leg de regionale indeling voor aan het college.") String text,
        LocalDate dueOn,
        FollowUpState status,
        boolean overdue,
        @Nullable @Schema(description = "Only for the municipality and the coordinator")
                String note,
        @Nullable LocalDate treatedOn,
        @Nullable String link,
        @Nullable Instant reportedAt,
        List<String> permitted)
        implements Tagged {

    /// The outcome that is followed up; its title is that of the point.
    @Schema(name = "FollowedOutcome")
    public record FollowedOutcome(
            Href href,
            UUID id,
            @Schema(examples = "Vervoerregio") String title,
            OutcomeType type,
            String text) {
        static FollowedOutcome of(FollowUpRow row) {
            var id = row.followUp().outcome();
            return new FollowedOutcome(
                    Href.to("outcomes", id), id, row.itemTitle(), row.type(), row.outcomeText());
        }
    }
}
