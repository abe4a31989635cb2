package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemChange;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.document.DutchWords;
import be.doorstroom.dossier.Triage;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingEvent;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.AfterCommit;
import be.doorstroom.platform.event.Notice;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;

/// Puts the approval of minutes in review first on the next meeting of their body, filled in; from
/// then on it is a point like any other. Where no next meeting is planned yet, it follows as soon
/// as one is.
@ApplicationScoped
class ApprovalPointService implements AfterCommit {
    /// The bodies meet twice a year at least (seed 000); what comes later is no next meeting.
    private static final Period LONGEST_PAUSE = Period.ofMonths(7);

    private static final int MINUTES = 5;

    private final MinutesBook book;
    private final MeetingService meetings;
    private final AgendaService agendas;

    ApprovalPointService(MinutesBook book, MeetingService meetings, AgendaService agendas) {
        this.book = book;
        this.meetings = meetings;
        this.agendas = agendas;
    }

    /// Does nothing where no next meeting is planned yet, or silence approves.
    @Transactional(Transactional.TxType.MANDATORY)
    void put(Actor actor, MeetingCard meeting, Minutes minutes) {
        if (!minutes.awaitsApprovalPoint()) return;
        meetings.next(actor, meeting, LONGEST_PAUSE)
                .ifPresent(next -> put(actor, meeting, minutes, next));
    }

    private void put(Actor actor, MeetingCard meeting, Minutes minutes, MeetingCard next) {
        var until = Objects.requireNonNull(minutes.reviewUntil(), "in review");
        minutes.putApprovalOn(next.id());
        book.flush();
        agendas.addFirst(actor, next.id(), point(meeting, until));
    }

    @Override
    public String name() {
        return "approvalPoint";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(MeetingEvent.PLANNED);
    }

    @Override
    public void deliver(Notice notice) {
        var house = Actor.coordinatorOf(notice.region());
        meetings.find(house, UUID.fromString(notice.subject().id()))
                .map(MeetingCard::body)
                .ifPresent(body ->
                        book.awaitingApprovalPoint(notice.region(), body)
                                .forEach(earlier -> putLater(house, earlier)));
    }

    private void putLater(Actor house, UUID meeting) {
        book.forWriting(meeting)
                .ifPresent(minutes -> put(house, meetings.card(house, meeting), minutes));
    }

    private static AgendaItemChange point(MeetingCard meeting, LocalDate reviewedUntil) {
        var date = DutchWords.date(HouseClock.dateOf(meeting.startsAt()));
        return new AgendaItemChange(
                AgendaItemKind.MINUTES_APPROVAL,
                "Goedkeuring van het verslag van " + date,
                "<p>Het verslag is in nazicht tot en met %s.</p>"
                        .formatted(DutchWords.date(reviewedUntil)),
                null,
                null,
                null,
                MINUTES,
                Triage.NOW,
                Circle.BODY,
                null,
                true);
    }
}
