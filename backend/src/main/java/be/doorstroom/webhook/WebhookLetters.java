package be.doorstroom.webhook;

import be.doorstroom.mail.Letter;
import be.doorstroom.mail.LetterText;
import be.doorstroom.mail.MailKind;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells whoever made or last changed a webhook that it does not go on, and why. Without its
/// address, whose query may hold a secret.
@Singleton
class WebhookLetters {
    private static final String CLOSING =
            "Doorstroom – automatisch bericht; antwoorden op dit adres worden niet gelezen.";

    private final String publicUrl;

    WebhookLetters(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    Letter stopped(WebhookSubscription subscription, WebhookFault fault) {
        var isEnded = subscription.state() == WebhookState.ENDED;
        var heading =
                "Webhook %s: %s"
                        .formatted(isEnded ? "beëindigd" : "gepauzeerd", subscription.name());
        var next =
                isEnded
                        ? "Er wordt niets meer verstuurd. Maak een nieuwe webhook als het systeem"
                                + " weer wil luisteren."
                        : "Er gaat niets verloren: hervat de webhook zodra het systeem in orde is,"
                                + " dan wordt verstuurd wat wacht en wat intussen wijzigde.";
        var text =
                new LetterText(
                        heading,
                        List.of(why(fault), next),
                        new LetterText.Link(
                                "Webhooks en pogingen bekijken", publicUrl + "/webhooks"),
                        CLOSING);
        return new Letter(
                "webhook/" + TimeOrderedId.next(),
                MailKind.WEBHOOK,
                new Letter.Reader.Insider(subscription.keeper()),
                "",
                null,
                null,
                heading,
                text,
                List.of());
    }

    private static String why(WebhookFault fault) {
        return switch (fault) {
            case UNREACHABLE -> "Het systeem was een dag lang onbereikbaar.";
            case TIMED_OUT -> "Het systeem antwoordde een dag lang niet op tijd.";
            case UNTRUSTED ->
                    "Het certificaat van het systeem was een dag lang niet te vertrouwen.";
            case FAULTY -> "Het systeem gaf een dag lang een fout (5xx of 'later').";
            case NOT_PUBLIC ->
                    "Het adres leidt naar een privénetwerk; daar versturen we niets heen.";
            case REDIRECTED ->
                    "Het systeem verwees door (3xx). Dat volgen we niet: geef het nieuwe adres op.";
            case REFUSED -> "Het systeem weigerde een bericht (4xx).";
            case GONE -> "Het systeem zei dat er niemand meer luistert (410).";
            case TOKEN_ENDED -> "Het token van het systeem werd ingetrokken of is verlopen.";
        };
    }
}
