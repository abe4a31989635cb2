package be.doorstroom.delivery;

import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import be.doorstroom.mail.Letter;
import be.doorstroom.mail.LetterText;
import be.doorstroom.mail.LetterText.Link;
import be.doorstroom.mail.MailKind;
import be.doorstroom.meeting.Appointment;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The words in which an edition is announced. No text of the edition stands in them: what is
/// closed stays behind its sign-in, and the first reading is the receipt. Only where the body
/// allows it does a copy go along.
@ApplicationScoped
class EditionLetters {
    private static final String CALENDAR = "text/calendar; charset=UTF-8";

    /// What sets a date in the calendar of its reader.
    private static final Set<EditionKind> APPOINTING =
            EnumSet.of(EditionKind.CONVOCATION, EditionKind.AGENDA);

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
            List<Delivery> received,
            List<Letter.Enclosure> copies) {
        var first = received.getFirst();
        return new Letter(
                "edition/" + card.id() + "/" + account,
                kind(card),
                new Letter.Reader.Insider(account),
                card.region(),
                card.id(),
                first.recipient().organization(),
                subject(card, meeting),
                text(card, meeting, received),
                enclosures(card, meeting, copies));
    }

    private static MailKind kind(EditionCard card) {
        return switch (card.kind()) {
            case CONVOCATION, SITUATION_MESSAGE, AGENDA, AGENDA_SLOT -> MailKind.AGENDA;
            case MINUTES, EXCERPT -> MailKind.MINUTES;
            case MINUTES_REVIEW -> MailKind.MINUTES_REVIEW;
            case BRIEFING, BRIEFING_ANNEX -> MailKind.BRIEFING;
        };
    }

    private static String subject(EditionCard card, Optional<MeetingCard> meeting) {
        return what(card) + ": " + meeting.map(MeetingCard::title).orElse(card.title());
    }

    private static String what(EditionCard card) {
        return switch (card.kind()) {
            case CONVOCATION -> "Bijeenroeping";
            case SITUATION_MESSAGE -> "Situatiebericht " + card.letter();
            case AGENDA -> "Agenda " + card.letter();
            case AGENDA_SLOT -> "Uw punt";
            case MINUTES -> "Goedgekeurd verslag";
            case MINUTES_REVIEW -> "Ontwerpverslag om na te lezen";
            case EXCERPT -> "Uittreksel";
            case BRIEFING, BRIEFING_ANNEX -> "Halfjaarlijkse toelichting";
        };
    }

    private LetterText text(
            EditionCard card, Optional<MeetingCard> meeting, List<Delivery> received) {
        List<String> paragraphs =
                new ArrayList<>(meeting.map(each -> when(card, each)).orElse(List.of()));
        paragraphs.add("U ontvangt dit voor: " + offices(received) + ".");
        paragraphs.add(asked(card, received.getFirst()));
        return new LetterText(
                subject(card, meeting),
                paragraphs,
                new Link(read(card), publicUrl + "/editions/" + card.id()),
                "Doorstroom – automatisch bericht; antwoorden op dit adres worden niet gelezen.");
    }

    /// When a speaker is expected, the slot says; the meeting's own hours are for its members.
    private static List<String> when(EditionCard card, MeetingCard meeting) {
        var start = local(meeting.startsAt());
        List<String> lines = new ArrayList<>();
        lines.add(
                card.kind() == EditionKind.AGENDA_SLOT
                        ? DutchWords.day(start)
                        : DutchWords.span(start, local(meeting.endsAt())));
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
            case CONVOCATION, AGENDA -> "De afspraak zit als bijlage bij dit bericht.";
            case SITUATION_MESSAGE, AGENDA_SLOT -> "Gelieve te bevestigen dat u dit gelezen hebt.";
            case MINUTES, BRIEFING, BRIEFING_ANNEX, EXCERPT ->
                    "Gelieve de ontvangst te bevestigen tegen " + until + ".";
            case MINUTES_REVIEW -> "Opmerkingen kunnen bij elk punt, tot en met " + until + ".";
        };
    }

    private static String read(EditionCard card) {
        return switch (card.kind()) {
            case CONVOCATION -> "De bijeenroeping lezen";
            case SITUATION_MESSAGE -> "Het situatiebericht lezen";
            case AGENDA -> "De agenda lezen";
            case AGENDA_SLOT -> "Lezen wanneer u verwacht wordt";
            case MINUTES -> "Het verslag lezen";
            case MINUTES_REVIEW -> "Het ontwerpverslag lezen";
            case EXCERPT -> "Het uittreksel lezen";
            case BRIEFING, BRIEFING_ANNEX -> "De toelichting lezen";
        };
    }

    private List<Letter.Enclosure> enclosures(
            EditionCard card, Optional<MeetingCard> meeting, List<Letter.Enclosure> copies) {
        var appointments =
                meeting.filter(planned -> APPOINTING.contains(card.kind()))
                        .map(planned -> appointment.write(planned, card.frozenAt()))
                        .map(bytes -> new Letter.Enclosure("vergadering.ics", CALENDAR, bytes));
        return Stream.concat(appointments.stream(), copies.stream()).toList();
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
