package be.doorstroom.delivery;

import be.doorstroom.mail.MailKind;
import be.doorstroom.mail.MailState;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that happened to a delivery.
@Schema(name = "DeliveryMoment")
public record DeliveryMoment(
        Kind what,
        Instant at,
        @Nullable
                @Schema(
                        description = "The function of who was written to",
                        examples = "AD van Izegem")
                String recipient,
        @Nullable @Schema(description = "The letter, of a mail or a reminder") Reference mail,
        @Nullable @Schema(description = "What became of the letter") MailState mailStatus,
        @Nullable @Schema(description = "What `If-Match` takes to send it again") String mailEtag,
        @Nullable @Schema(description = "Why the letter did not arrive yet") String failure,
        List<String> permitted) {

    /// What happened: written to the recipient, laid ready, announced by mail, fetched,
    /// acknowledged, reminded.
    @Schema(name = "DeliveryMomentKind")
    public enum Kind {
        DUE,
        DELIVERED,
        MAILED,
        RETRIEVED,
        ACKNOWLEDGED,
        REMINDED
    }

    static DeliveryMoment of(Kind what, Instant at) {
        return new DeliveryMoment(what, at, null, null, null, null, null, List.of());
    }

    /// @param mayResend whether the reader may send a letter again that failed
    static DeliveryMoment of(LetterRow letter, boolean mayResend) {
        return new DeliveryMoment(
                letter.kind() == MailKind.REMINDER ? Kind.REMINDED : Kind.MAILED,
                Objects.requireNonNullElse(letter.sentAt(), letter.writtenAt()),
                letter.recipient(),
                Reference.to("mails", letter.mail(), null),
                letter.state(),
                Tagged.tag(letter.version()),
                letter.failure(),
                mayResend && letter.state() == MailState.FAILED
                        ? List.of("resendMail")
                        : List.of());
    }
}
