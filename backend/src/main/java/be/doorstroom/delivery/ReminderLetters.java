package be.doorstroom.delivery;

import be.doorstroom.document.DutchWords;
import be.doorstroom.mail.Letter;
import be.doorstroom.mail.LetterText;
import be.doorstroom.mail.LetterText.Link;
import be.doorstroom.mail.MailKind;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The words of a reminder: one letter for an account, whatever it still has to confirm.
@ApplicationScoped
class ReminderLetters {
    private final Directory directory;
    private final HouseClock clock;
    private final String publicUrl;

    ReminderLetters(
            Directory directory,
            HouseClock clock,
            @ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.directory = directory;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /// @param late what the account must still confirm, at least one delivery
    Letter write(UUID account, List<DeliveryRow> late) {
        var first = late.getFirst().delivery();
        var editions = late.stream().map(row -> row.delivery().edition()).distinct().toList();
        var isOne = editions.size() == 1;
        return new Letter(
                "reminder/" + clock.today() + "/" + account + "/" + first.id(),
                MailKind.REMINDER,
                new Letter.Reader.Insider(account),
                first.region(),
                isOne ? first.edition() : null,
                first.recipient().organization(),
                subject(late, editions.size()),
                text(late, editions.size()),
                List.of());
    }

    private static String subject(List<DeliveryRow> late, int editions) {
        return editions == 1
                ? "Herinnering: " + late.getFirst().title()
                : "Herinnering: nog %d documenten te bevestigen".formatted(editions);
    }

    private LetterText text(List<DeliveryRow> late, int editions) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "Wij kregen hiervan nog geen ontvangstbevestiging. Gelieve te lezen en de ontvangst"
                        + " te bevestigen.");
        late.forEach(row -> paragraphs.add(line(row)));
        var link =
                editions == 1
                        ? new Link(
                                "Lezen en bevestigen",
                                publicUrl + "/editions/" + late.getFirst().delivery().edition())
                        : new Link("Alles wat op u wacht", publicUrl + "/");
        return new LetterText(
                subject(late, editions),
                paragraphs,
                link,
                "Doorstroom – automatisch bericht; antwoorden op dit adres worden niet gelezen.");
    }

    private String line(DeliveryRow row) {
        var recipient = row.delivery().recipient();
        var reference = directory.organization(recipient.organization());
        return "%s, voor %s, %s (te bevestigen tegen %s)"
                .formatted(
                        row.title(),
                        recipient.office().label(),
                        Objects.requireNonNullElse(reference.title(), reference.id()),
                        DutchWords.date(HouseClock.dateOf(row.delivery().dueAt())));
    }
}
