package be.doorstroom.delivery;

import be.doorstroom.document.EditionService;
import be.doorstroom.document.ReleaseService;
import be.doorstroom.mail.Letter;
import be.doorstroom.platform.event.AfterCommit;
import be.doorstroom.platform.event.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tells by mail that an edition was recalled: everyone who answers for recipients that had it and
/// may not have it now. Who still has it in another office is told nothing.
@ApplicationScoped
class RecallChannel implements AfterCommit {
    private final Deliveries deliveries;
    private final EditionService editions;
    private final ReleaseService releases;
    private final Addressees addressees;
    private final RecallLetters letters;
    private final DeliveryPost post;

    RecallChannel(
            Deliveries deliveries,
            EditionService editions,
            ReleaseService releases,
            Addressees addressees,
            RecallLetters letters,
            DeliveryPost post) {
        this.deliveries = deliveries;
        this.editions = editions;
        this.releases = releases;
        this.addressees = addressees;
        this.letters = letters;
        this.post = post;
    }

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("releaseChanged");
    }

    @Override
    public void deliver(Notice notice) {
        var edition = UUID.fromString(notice.subject().id());
        var released = releases.released(edition);
        var standing = deliveries.standing(edition);
        if (standing.stream().allMatch(each -> released.contains(each.recipient().circle()))) {
            return;
        }
        var card = editions.card(edition);
        Map<Letter, List<Delivery>> written = new LinkedHashMap<>();
        addressees
                .of(standing)
                .forEach((account, received) -> {
                    var has = received.stream().map(each -> each.recipient().circle());
                    if (has.anyMatch(released::contains)) return;
                    written.put(letters.write(notice, card, account, received), received);
                });
        post.send(written);
    }
}
