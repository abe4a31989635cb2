package be.doorstroom.delivery;

import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import be.doorstroom.mail.Letter;
import be.doorstroom.mail.LetterText;
import be.doorstroom.mail.LetterText.Link;
import be.doorstroom.mail.MailKind;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The words in which an edition is announced. No text of the edition leaves by mail: what is
/// closed stays behind its sign-in, and the first reading is the receipt.
@ApplicationScoped
class EditionLetters {
    private static final String CALENDAR = "text/calendar; charset=UTF-8";

    private final Directory directory;
    private final Appointment appointment;
    private final String publicUrl;

    EditionLetters(
            Directory directory,
            Appointment appointment,
            @ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.directory = directory;
        this.appointment = appointment;
        this.publicUrl = publicUrl;
    }

    /// @param received what the account answers for, at least one delivery
    Letter write(
            EditionCard card,
            Optional<MeetingCard> meeting,
            UUID account,
            List<Delivery> received) {
        var first = received.getFirst();
        return new Letter(
                "edition/" + card.id() + "/" + account,
                kind(card),
                account,
                card.region(),
                card.id(),
                first.recipient().organization(),
                subject(card, meeting),
                text(card, meeting, received),
                enclosures(card, meeting));
    }

    private static MailKind kind(EditionCard card) {
        return switch (card.kind()) {
            case AGENDA -> MailKind.AGENDA;
            case MINUTES -> MailKind.MINUTES;
            case MINUTES_REVIEW -> MailKind.MINUTES_REVIEW;
            case BRIEFING, BRIEFING_ANNEX -> MailKind.BRIEFING;
        };
    }

    private static String subject(EditionCard card, Optional<MeetingCard> meeting) {
        return what(card) + ": " + meeting.map(MeetingCard::title).orElse(card.title());
    }

    private static String what(EditionCard card) {
        return switch (card.kind()) {
            case AGENDA -> "Agenda " + card.letter();
            case MINUTES -> "Goedgekeurd verslag";
            case MINUTES_REVIEW -> "Ontwerpverslag om na te lezen";
            case BRIEFING, BRIEFING_ANNEX -> "Halfjaarlijkse toelichting";
        };
    }

    private LetterText text(
            EditionCard card, Optional<MeetingCard> meeting, List<Delivery> received) {
        List<String> paragraphs =
                new ArrayList<>(meeting.map(EditionLetters::when).orElse(List.of()));
        paragraphs.add("U ontvangt dit voor: " + offices(received) + ".");
        paragraphs.add(asked(card, received.getFirst()));
        return new LetterText(
                subject(card, meeting),
                paragraphs,
                new Link(read(card), publicUrl + "/editions/" + card.id()),
                "Doorstroom – automatisch bericht; antwoorden op dit adres worden niet gelezen.");
    }

    private static List<String> when(MeetingCard meeting) {
        var span = DutchWords.span(local(meeting.startsAt()), local(meeting.endsAt()));
        List<String> lines = new ArrayList<>(List.of(span));
        var location = meeting.location();
        if (location != null) lines.add("Plaats: " + location);
        var onlineUrl = meeting.onlineUrl();
        if (onlineUrl != null) lines.add("Online: " + onlineUrl);
        return lines;
    }

    private String offices(List<Delivery> received) {
        return received.stream()
                .map(Delivery::recipient)
                .map(recipient -> recipient.office().label() + ", " + name(recipient))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String name(Recipient recipient) {
        var title = directory.organization(recipient.organization()).title();
        return title == null ? recipient.organization() : title;
    }

    private static String asked(EditionCard card, Delivery delivery) {
        var until = DutchWords.date(local(delivery.dueAt()));
        return switch (card.kind()) {
            case AGENDA -> "De afspraak zit als bijlage bij dit bericht.";
            case MINUTES, BRIEFING, BRIEFING_ANNEX ->
                    "Gelieve de ontvangst te bevestigen tegen " + until + ".";
            case MINUTES_REVIEW -> "Opmerkingen kunnen bij elk punt, tot en met " + until + ".";
        };
    }

    private static String read(EditionCard card) {
        return switch (card.kind()) {
            case AGENDA -> "De agenda lezen";
            case MINUTES -> "Het verslag lezen";
            case MINUTES_REVIEW -> "Het ontwerpverslag lezen";
            case BRIEFING, BRIEFING_ANNEX -> "De toelichting lezen";
        };
    }

    private List<Letter.Enclosure> enclosures(EditionCard card, Optional<MeetingCard> meeting) {
        if (card.kind() != EditionKind.AGENDA) return List.of();
        return meeting.stream()
                .map(planned -> appointment.write(planned, card.frozenAt()))
                .map(bytes -> new Letter.Enclosure("vergadering.ics", CALENDAR, bytes))
                .toList();
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
