package be.doorstroom.speaker;

import be.doorstroom.document.DutchWords;
import be.doorstroom.mail.Letter;
import be.doorstroom.mail.LetterText;
import be.doorstroom.mail.MailKind;
import be.doorstroom.meeting.Appointment;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.speaker.SlotDocument.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The words by which a speaker without account hears when and where to speak, with the appointment
/// for their calendar: all that such a speaker gets, and nothing else of the agenda.
@ApplicationScoped
class SlotLetters {
    private static final String CALENDAR = "text/calendar; charset=UTF-8";
    private static final String CLOSING =
            "Doorstroom – automatisch bericht; antwoorden op dit adres worden niet gelezen. Uw"
                    + " adres wordt gewist zodra het overleg begonnen is.";

    private final Appointment appointment;
    private final HouseClock clock;

    SlotLetters(Appointment appointment, HouseClock clock) {
        this.appointment = appointment;
        this.clock = clock;
    }

    LetterText invitation(MeetingCard meeting, Slot slot) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("U wordt verwacht als spreker: " + slot.speaker() + ".");
        paragraphs.add("Punt: " + slot.title());
        paragraphs.add("Wanneer: " + DutchWords.span(slot.startsAt(), slot.endsAt()));
        paragraphs.add("Waar: " + (meeting.location() == null ? "volgt nog" : meeting.location()));
        if (meeting.onlineUrl() != null) paragraphs.add("Online: " + meeting.onlineUrl());
        return new LetterText("Uw punt: " + meeting.title(), paragraphs, null, CLOSING);
    }

    Letter invite(MeetingCard meeting, Slot slot, MailedSpeaker speaker) {
        var text = invitation(meeting, slot);
        var own =
                card(
                        meeting,
                        speaker,
                        meeting.state(),
                        slot.startsAt().toInstant(),
                        slot.endsAt().toInstant());
        return letter(MailKind.AGENDA, meeting, speaker, text, own);
    }

    /// They need not come any more.
    Letter withdraw(MeetingCard meeting, MailedSpeaker speaker) {
        var date = DutchWords.date(meeting.startsAt().atZone(HouseClock.ZONE).toOffsetDateTime());
        var text =
                new LetterText(
                        "Vervalt: uw punt op " + meeting.title(),
                        List.of(
                                "U wordt op %s niet langer verwacht als spreker op %s."
                                        .formatted(date, meeting.title()),
                                "Vragen hierover beantwoordt het secretariaat."),
                        null,
                        CLOSING);
        var own =
                card(
                        meeting,
                        speaker,
                        MeetingState.CANCELLED,
                        meeting.startsAt(),
                        meeting.endsAt());
        return letter(MailKind.RECALL, meeting, speaker, text, own);
    }

    private Letter letter(
            MailKind kind,
            MeetingCard meeting,
            MailedSpeaker speaker,
            LetterText text,
            MeetingCard own) {
        var event = appointment.write(own, clock.now());
        return new Letter(
                "slot/" + TimeOrderedId.next(),
                kind,
                new Letter.Reader.Outsider(speaker.speaker(), speaker.address()),
                meeting.region(),
                null,
                null,
                text.heading(),
                text,
                List.of(new Letter.Enclosure("uw-punt.ics", CALENDAR, event)));
    }

    /// The slot as an appointment of its own, under the id of its point; the minute of the letter
    /// is its sequence, for it grows even when somebody is invited anew.
    private MeetingCard card(
            MeetingCard meeting,
            MailedSpeaker speaker,
            MeetingState state,
            Instant from,
            Instant until) {
        return new MeetingCard(
                speaker.item(),
                meeting.body(),
                meeting.region(),
                state,
                "Uw punt: " + meeting.title(),
                from,
                until,
                meeting.location(),
                meeting.onlineUrl(),
                null,
                List.of(),
                null,
                (int) Duration.between(Instant.EPOCH, clock.now()).toMinutes());
    }
}
