package be.doorstroom.delivery;

import be.doorstroom.document.EditionCard;
import be.doorstroom.mail.Letter;
import be.doorstroom.mail.LetterText;
import be.doorstroom.mail.LetterText.Link;
import be.doorstroom.mail.MailKind;
import be.doorstroom.platform.event.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The words by which somebody learns that an edition was recalled.
@ApplicationScoped
class RecallLetters {
    private final String publicUrl;

    RecallLetters(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /// @param recalled what the account received of it, at least one delivery
    Letter write(Notice notice, EditionCard card, UUID account, List<Delivery> recalled) {
        return new Letter(
                "recall/" + notice.eventId() + "/" + account,
                MailKind.RECALL,
                new Letter.Reader.Insider(account),
                card.region(),
                card.id(),
                recalled.getFirst().recipient().organization(),
                "Teruggeroepen: " + card.title(),
                text(card),
                List.of());
    }

    private LetterText text(EditionCard card) {
        return new LetterText(
                "Teruggeroepen: " + card.title(),
                List.of(
                        "Dit document werd teruggeroepen en is voor u niet langer te lezen.",
                        "Gelieve het niet te gebruiken of verder te bezorgen. U hoeft de ontvangst"
                                + " niet te bevestigen."),
                new Link("Wat er wel voor u is", publicUrl + "/"),
                "Doorstroom – automatisch bericht; antwoorden op dit adres worden niet gelezen.");
    }
}
