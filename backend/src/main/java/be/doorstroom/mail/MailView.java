package be.doorstroom.mail;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A mail as the API shows it: that it goes, not what it says.
@Schema(name = "Mail")
public record MailView(
        Href href,
        Href self,
        UUID id,
        String etag,
        MailKind kind,
        MailState status,
        @Nullable
                @Schema(
                        description = "Absent for who may not know of the meeting",
                        examples = "Goedgekeurd verslag: Burgemeestersoverleg Midwest")
                String subject,
        @Schema(description = "The function of who gets it", examples = "AD van Izegem")
                String recipient,
        @Nullable @Schema(examples = "midwest") String region,
        @Nullable Reference edition,
        @Nullable
                @Schema(
                        description = "The organization for which it is received",
                        examples = "36008")
                String municipality,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable @Schema(description = "When it is tried again") Instant nextAttemptAt,
        int attempts,
        @Nullable @Schema(description = "Why it did not arrive yet") String failure,
        List<String> permitted)
        implements Tagged {

    static MailView of(MailRow row, boolean showsSubject) {
        var self = Href.to("mails", row.id());
        var edition = row.edition();
        return new MailView(
                self,
                self,
                row.id(),
                Tagged.tag(row.version()),
                row.kind(),
                row.state(),
                showsSubject ? row.subject() : null,
                row.recipient(),
                row.region().isEmpty() ? null : row.region(),
                edition == null ? null : Reference.to("editions", edition, null),
                row.organization(),
                row.writtenAt(),
                row.sentAt(),
                row.state() == MailState.WAITING ? row.dueAt() : null,
                row.attempts(),
                row.failure(),
                permitted(row));
    }

    /// The address of somebody from outside was forgotten when the mail failed.
    private static List<String> permitted(MailRow row) {
        return row.state() == MailState.FAILED && row.account() != null
                ? List.of("resendMail")
                : List.of();
    }
}
