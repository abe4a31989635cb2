package be.doorstroom.delivery;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A delivery as the API shows it.
@Schema(name = "Delivery")
public record DeliveryView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference edition,
        EditionKind kind,
        @Nullable @Schema(description = "Absent for a briefing") Reference meeting,
        @Schema(
                        description =
                                "The month of the meeting, or that of a briefing's publication",
                        examples = "2026-11")
                String month,
        RecipientView recipient,
        Circle circle,
        DeliveryState status,
        @Schema(description = "When it should be acknowledged") Instant dueAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant retrievedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable @Schema(description = "When its recipient was reminded last") Instant remindedAt,
        @Nullable @Schema(description = "Why it did not arrive") String failure,
        boolean overdue,
        @Nullable
                @Schema(
                        description =
                                "What happened to it, the first first; in a list with"
                                        + " `embed=history`")
                List<DeliveryMoment> history,
        List<String> permitted)
        implements Tagged {

    /// The office that receives.
    @Schema(name = "Recipient")
    public record RecipientView(
            Reference organization,
            Office office,
            @Schema(examples = "Algemeen directeur") String officeLabel) {
        static RecipientView of(Recipient recipient, Directory directory) {
            return new RecipientView(
                    directory.organization(recipient.organization()),
                    recipient.office(),
                    recipient.office().label());
        }
    }

    /// A delivery as a reader may see it.
    ///
    /// @param row the delivery itself
    record Showing(
            DeliveryRow row,
            boolean overdue,
            List<String> permitted,
            @Nullable List<DeliveryMoment> history) {}

    static DeliveryView of(Showing showing, Directory directory) {
        var row = showing.row();
        var delivery = row.delivery();
        var self = Href.to("deliveries", delivery.id());
        var recipient = delivery.recipient();
        return new DeliveryView(
                self,
                self,
                delivery.id(),
                Tagged.tag(delivery.version()),
                Reference.to("editions", delivery.edition(), row.title()),
                delivery.kind(),
                meeting(delivery.meeting()),
                delivery.month(),
                RecipientView.of(recipient, directory),
                recipient.circle(),
                delivery.state(),
                delivery.dueAt(),
                delivery.deliveredAt(),
                delivery.retrievedAt(),
                delivery.acknowledgedAt(),
                delivery.remindedAt(),
                delivery.failure(),
                showing.overdue(),
                showing.history(),
                showing.permitted());
    }

    private static @Nullable Reference meeting(@Nullable UUID id) {
        return id == null ? null : Reference.to("meetings", id, null);
    }
}
