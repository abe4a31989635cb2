package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemChange;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.agenda.Triage;
import be.doorstroom.document.DutchWords;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;

/// Puts the approval of minutes in review first on the next meeting of their body, filled in; from
/// then on it is a point like any other.
@ApplicationScoped
class ApprovalPointService {
    /// The bodies meet twice a year at least (seed 000); what comes later is no next meeting.
    private static final Period LONGEST_PAUSE = Period.ofMonths(7);

    private static final int MINUTES = 5;

    private final MeetingService meetings;
    private final AgendaService agendas;

    ApprovalPointService(MeetingService meetings, AgendaService agendas) {
        this.meetings = meetings;
        this.agendas = agendas;
    }

    /// Does nothing where no next meeting is planned yet.
    @Transactional(Transactional.TxType.MANDATORY)
    void put(Actor actor, MeetingCard meeting, LocalDate reviewedUntil) {
        meetings.next(actor, meeting, LONGEST_PAUSE)
                .ifPresent(
                        next -> agendas.addFirst(actor, next.id(), point(meeting, reviewedUntil)));
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
                MINUTES,
                Triage.NOW,
                Circle.BODY,
                null,
                true);
    }
}
