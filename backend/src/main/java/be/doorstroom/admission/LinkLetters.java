package be.doorstroom.admission;

import be.doorstroom.access.AccountCard;
import be.doorstroom.access.Secret;
import be.doorstroom.mail.Letter;
import be.doorstroom.mail.LetterText;
import be.doorstroom.mail.MailKind;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The words with which a one-time link goes out. Its secret stands behind the `#`, which no
/// browser sends to a server: it is in no log.
@ApplicationScoped
class LinkLetters {
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern(
                            "EEEE d MMMM yyyy 'om' HH.mm 'uur'", Locale.forLanguageTag("nl-BE"))
                    .withZone(HouseClock.ZONE);

    private final String publicUrl;

    LinkLetters(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    Letter write(OneTimeLink link, LinkPurpose purpose, AccountCard account, Secret secret) {
        var words = words(purpose, account, link.expiresAt());
        return new Letter(
                "link/" + link.id(),
                kind(purpose),
                new Letter.Reader.Insider(account.id()),
                "",
                null,
                null,
                words.subject(),
                new LetterText(
                        words.subject(),
                        words.paragraphs(),
                        new LetterText.Link(
                                "Een wachtwoord kiezen", publicUrl + "/password#" + secret.text()),
                        "Doorstroom – automatisch bericht; antwoorden op dit adres worden niet"
                                + " gelezen."),
                List.of());
    }

    private static MailKind kind(LinkPurpose purpose) {
        return switch (purpose) {
            case INVITATION -> MailKind.INVITATION;
            case PASSWORD_RESET -> MailKind.PASSWORD_RESET;
        };
    }

    private static Words words(LinkPurpose purpose, AccountCard account, Instant expiresAt) {
        var user = "Uw gebruikersnaam is " + account.userName() + ".";
        var until = "De link werkt één keer, tot " + UNTIL.format(expiresAt) + ".";
        return switch (purpose) {
            case INVITATION ->
                    new Words(
                            "Uw toegang tot Doorstroom",
                            List.of(
                                    "U krijgt toegang tot Doorstroom als " + account.name() + ".",
                                    user,
                                    until));
            case PASSWORD_RESET ->
                    new Words(
                            "Een nieuw wachtwoord voor Doorstroom",
                            List.of(
                                    "Voor uw account is een nieuw wachtwoord gevraagd.",
                                    user,
                                    until,
                                    "Vroeg u dit niet zelf, dan hoeft u niets te doen: uw"
                                            + " wachtwoord blijft zoals het is."));
        };
    }

    private record Words(String subject, List<String> paragraphs) {}
}
