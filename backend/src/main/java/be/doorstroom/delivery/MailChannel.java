package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionService;
import be.doorstroom.mail.Letter;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.AfterCommit;
import be.doorstroom.platform.event.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Mail as a channel: tells everyone who answers for a recipient that an edition is there. Who
/// receives it in two offices gets one letter.
@ApplicationScoped
class MailChannel implements AfterCommit {
    private final Deliveries deliveries;
    private final EditionService editions;
    private final MeetingService meetings;
    private final Addressees addressees;
    private final Audience audience;
    private final EditionLetters letters;
    private final EditionCopies copies;
    private final DeliveryPost post;

    MailChannel(
            Deliveries deliveries,
            EditionService editions,
            MeetingService meetings,
            Addressees addressees,
            Audience audience,
            EditionLetters letters,
            EditionCopies copies,
            DeliveryPost post) {
        this.deliveries = deliveries;
        this.editions = editions;
        this.meetings = meetings;
        this.addressees = addressees;
        this.audience = audience;
        this.letters = letters;
        this.copies = copies;
        this.post = post;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean wants(String eventType) {
        return PortalChannel.PUBLISHING.contains(eventType);
    }

    @Override
    public void deliver(Notice notice) {
        var edition = UUID.fromString(notice.subject().id());
        var open = deliveries.unfetched(edition);
        if (open.isEmpty()) return;
        var card = editions.card(edition);
        var meeting = meeting(card);
        var invited = meeting.map(audience::invited).orElse(List.of());
        Map<Letter, List<Delivery>> written = new LinkedHashMap<>();
        addressees
                .of(open)
                .forEach((account, received) -> {
                    var told = told(meeting, invited, received);
                    var copy = copies.of(card, received);
                    written.put(letters.write(card, told, account, received, copy), received);
                });
        post.send(written);
    }

    /// Where the meeting is followed from afar is told to those who come to it.
    private static Optional<MeetingCard> told(
            Optional<MeetingCard> meeting, List<Recipient> invited, List<Delivery> received) {
        var comes =
                received.stream()
                        .map(Delivery::recipient)
                        .anyMatch(each -> invited.stream().anyMatch(each::isSameOffice));
        return comes ? meeting : meeting.map(MeetingCard::withoutOnlineUrl);
    }

    private Optional<MeetingCard> meeting(EditionCard card) {
        return Optional.ofNullable(card.meeting())
                .map(id -> meetings.card(Actor.coordinatorOf(card.region()), id));
    }
}
