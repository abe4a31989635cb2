package be.doorstroom.delivery;

import be.doorstroom.mail.Letter;
import be.doorstroom.mail.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/// Hands letters to the mail, and keeps of which deliveries each of them told.
@ApplicationScoped
class DeliveryPost {
    private final Mailer mailer;
    private final DeliveryLetters letters;

    DeliveryPost(Mailer mailer, DeliveryLetters letters) {
        this.mailer = mailer;
        this.letters = letters;
    }

    void send(Map<Letter, List<Delivery>> told) {
        var written = mailer.post(List.copyOf(told.keySet()));
        told.forEach((letter, deliveries) -> {
            if (!written.contains(letter.purpose())) return;
            deliveries.forEach(
                    each -> letters.persist(new DeliveryLetter(each.id(), letter.purpose())));
        });
    }
}
