package be.doorstroom.delivery;

import be.doorstroom.delivery.DeliveryView.RecipientView;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who was reminded, or would be, and who was not.
@Schema(name = "Reminders")
public record RemindersView(
        boolean dryRun,
        @Schema(description = "Deliveries of which somebody is reminded") long reminded,
        @Schema(description = "Letters: one for each account, whatever it is reminded of")
                long letters,
        @Schema(description = "Deliveries that were reminded of earlier today") long remindedToday,
        @Schema(description = "Deliveries whose recipient has no account with an address")
                long unreachable,
        List<ReminderLine> items) {

    /// One late delivery and what is done about it.
    @Schema(name = "ReminderLine")
    public record ReminderLine(
            UUID delivery,
            Reference edition,
            RecipientView recipient,
            Instant dueAt,
            ReminderResult result) {}

    /// What is done about a late delivery.
    @Schema(name = "ReminderResult")
    public enum ReminderResult {
        REMINDED,
        REMINDED_TODAY,
        UNREACHABLE
    }
}
