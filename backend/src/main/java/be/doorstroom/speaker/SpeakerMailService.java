package be.doorstroom.speaker;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.mail.Letter;
import be.doorstroom.mail.Mailer;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingEvent;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Digests;
import be.doorstroom.speaker.SlotComposer.Expected;
import be.doorstroom.speaker.SlotDocument.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Tells speakers without account of their slot by mail: when the agenda is approved, again when it
/// changes for them or the meeting moves, and when they are not expected any more. Their addresses
/// are forgotten once the meeting is held or cancelled.
@ApplicationScoped
public class SpeakerMailService {
    private final MailedSpeakers speakers;
    private final SlotLetters letters;
    private final AgendaService agendas;
    private final MeetingService meetings;
    private final Mailer mailer;

    SpeakerMailService(
            MailedSpeakers speakers,
            SlotLetters letters,
            AgendaService agendas,
            MeetingService meetings,
            Mailer mailer) {
        this.speakers = speakers;
        this.letters = letters;
        this.agendas = agendas;
        this.meetings = meetings;
        this.mailer = mailer;
    }

    void tell(String region, UUID meeting, AgendaDocument agenda) {
        tell(card(region, meeting), agenda, agendas.speakerEmails(meeting));
    }

    /// Whoever knew of a slot learns that it is none any more.
    void withdraw(String region, UUID meeting) {
        withdraw(card(region, meeting), speakers.of(meeting));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void move(@Observes MeetingEvent.MeetingMoved moved) {
        if (speakers.of(moved.meeting()).isEmpty()) return;
        tell(moved.region(), moved.meeting(), agendas.approved(moved.meeting()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cancel(@Observes MeetingEvent.MeetingCancelled cancelled) {
        withdraw(cancelled.region(), cancelled.meeting());
        agendas.forgetSpeakerEmails(cancelled.meeting());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes MeetingEvent.MeetingOpened opened) {
        speakers.of(opened.meeting()).forEach(speakers::delete);
        agendas.forgetSpeakerEmails(opened.meeting());
    }

    private void tell(MeetingCard meeting, AgendaDocument agenda, Map<UUID, String> addresses) {
        var expected = expected(meeting, agenda, addresses);
        var told = speakers.of(meeting.id());
        withdraw(meeting, told.stream().filter(speaker -> !isAmong(expected, speaker)).toList());
        var known = told.stream().filter(speaker -> isAmong(expected, speaker)).toList();
        List<Letter> invitations = new ArrayList<>();
        for (var each : expected) {
            var what = Digests.sha256(letters.invitation(meeting, each.slot()).toString());
            var speaker = known(known, each).orElseGet(() -> added(meeting, each));
            if (speaker.isTold(what)) continue;
            speaker.tell(what);
            invitations.add(letters.invite(meeting, each.slot(), speaker));
        }
        mailer.post(invitations);
    }

    /// A slot of which somebody hears by mail.
    private record Mailed(Slot slot, String address) {}

    private static List<Mailed> expected(
            MeetingCard meeting, AgendaDocument agenda, Map<UUID, String> addresses) {
        var start = meeting.startsAt().atZone(HouseClock.ZONE).toOffsetDateTime();
        return SlotComposer.expected(agenda, start).stream()
                .map(Expected::slot)
                .flatMap(slot ->
                        Optional.ofNullable(addresses.get(slot.id()))
                                .map(address -> new Mailed(slot, address))
                                .stream())
                .toList();
    }

    private static boolean isAmong(List<Mailed> expected, MailedSpeaker speaker) {
        return expected.stream()
                .anyMatch(each ->
                        each.slot().id().equals(speaker.item())
                                && each.address().equals(speaker.address()));
    }

    private static Optional<MailedSpeaker> known(List<MailedSpeaker> known, Mailed slot) {
        return known.stream()
                .filter(speaker -> speaker.item().equals(slot.slot().id()))
                .findFirst();
    }

    private MailedSpeaker added(MeetingCard meeting, Mailed each) {
        var slot = each.slot();
        var speaker = new MailedSpeaker(slot.id(), meeting.id(), slot.speaker(), each.address());
        speakers.persist(speaker);
        return speaker;
    }

    private void withdraw(MeetingCard meeting, List<MailedSpeaker> gone) {
        mailer.post(gone.stream().map(speaker -> letters.withdraw(meeting, speaker)).toList());
        gone.forEach(speakers::delete);
        speakers.flush();
    }

    private MeetingCard card(String region, UUID meeting) {
        return meetings.card(Actor.coordinatorOf(region), meeting);
    }
}
