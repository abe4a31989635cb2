package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.agenda.AgendaEvent;
import be.doorstroom.briefing.BriefingEvent;
import be.doorstroom.convocation.ConvocationEvent;
import be.doorstroom.crisis.CrisisEvent;
import be.doorstroom.document.DocumentEvent;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.ReleaseService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.minutes.MinutesEvent;
import be.doorstroom.obligation.ObligationRules;
import be.doorstroom.obligation.ObligationService;
import be.doorstroom.obligation.Paper;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.speaker.SpeakerEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Writes the deliveries of an edition in the transaction that publishes it, and once more for
/// circles that get it later.
@ApplicationScoped
class Obligations {
    /// In a crisis nobody waits longer to have read how things stand.
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Deliveries deliveries;
    private final Audience audience;
    private final ObligationService rules;
    private final EditionService editions;
    private final ReleaseService releases;
    private final MeetingService meetings;
    private final HouseClock clock;

    Obligations(
            Deliveries deliveries,
            Audience audience,
            ObligationService rules,
            EditionService editions,
            ReleaseService releases,
            MeetingService meetings,
            HouseClock clock) {
        this.deliveries = deliveries;
        this.audience = audience;
        this.rules = rules;
        this.editions = editions;
        this.releases = releases;
        this.meetings = meetings;
        this.clock = clock;
    }

    void oblige(@Observes ConvocationEvent.BodyConvened convened) {
        oblige(convened.edition());
    }

    void oblige(@Observes CrisisEvent.SituationTold told) {
        oblige(told.edition());
    }

    void oblige(@Observes AgendaEvent.AgendaApproved approved) {
        oblige(approved.edition());
    }

    void oblige(@Observes SpeakerEvent.SlotFrozen frozen) {
        oblige(frozen.edition());
    }

    void oblige(@Observes MinutesEvent.ReviewOpened opened) {
        oblige(opened.edition());
    }

    void oblige(@Observes MinutesEvent.MinutesApproved approved) {
        if (!approved.review().equals(approved.edition())) deliveries.supersede(approved.review());
        oblige(approved.edition());
    }

    void oblige(@Observes DocumentEvent.ReleaseChanged changed) {
        oblige(changed.edition());
    }

    void oblige(@Observes BriefingEvent.BriefingPublished published) {
        oblige(published.edition());
    }

    /// For those who must get it and have no delivery of it yet.
    void oblige(UUID id) {
        var card = editions.card(id);
        var replaced = card.replaces();
        if (replaced != null) deliveries.supersede(replaced);
        var released = releases.released(id);
        var known = deliveries.recipients(id);
        var duty = duty(card);
        var term = new Delivery.Term(duty.month(), duty.due(), clock.now());
        duty.recipients().stream()
                .filter(recipient -> released.contains(recipient.circle()))
                .filter(recipient -> known.stream().noneMatch(recipient::isSameOffice))
                .forEach(recipient -> deliveries.persist(new Delivery(card, recipient, term)));
    }

    /// Who must get an edition, in which month it counts and when it should be acknowledged.
    private record Duty(List<Recipient> recipients, YearMonth month, Instant due) {}

    private Duty duty(EditionCard card) {
        var obligations = rules.of(card.region());
        return switch (card.kind()) {
            case CONVOCATION, AGENDA -> duty(card, obligations, meeting(card).startsAt());
            case SITUATION_MESSAGE -> duty(card, obligations, clock.now().plus(A_DAY));
            case AGENDA_SLOT -> {
                var meeting = meeting(card);
                yield new Duty(guests(card), YearMonth.from(meeting.date()), meeting.startsAt());
            }
            case MINUTES -> duty(card, obligations, due(obligations, Paper.MINUTES));
            case MINUTES_REVIEW -> duty(card, obligations, due(obligations, Paper.MINUTES_REVIEW));
            case BRIEFING -> {
                var councils = audience.councils(card.region(), clock.today(), obligations);
                yield new Duty(councils, published(card), due(obligations, Paper.BRIEFING));
            }
            case BRIEFING_ANNEX, EXCERPT -> new Duty(List.of(), published(card), clock.now());
        };
    }

    /// Of an edition for one addressee, for the office that asked for it.
    void send(UUID id, Office office) {
        var card = editions.card(id);
        var addressee = Objects.requireNonNull(card.addressee(), "it is for somebody");
        var due = due(rules.of(card.region()), Paper.MINUTES);
        deliveries.persist(
                new Delivery(
                        card,
                        new Recipient(addressee, office, Circle.PUBLIC),
                        new Delivery.Term(published(card), due, clock.now())));
    }

    private Instant due(ObligationRules obligations, Paper paper) {
        return clock.now().plus(obligations.term(paper));
    }

    private static List<Recipient> guests(EditionCard card) {
        var addressee = Objects.requireNonNull(card.addressee(), "a slot is for somebody");
        return List.of(new Recipient(addressee, Office.GUEST, Circle.PUBLIC));
    }

    private Duty duty(EditionCard card, ObligationRules obligations, Instant due) {
        var meeting = meeting(card);
        var recipients = audience.of(card.kind(), meeting, obligations);
        return new Duty(recipients, YearMonth.from(meeting.date()), due);
    }

    private static YearMonth published(EditionCard card) {
        return YearMonth.from(HouseClock.dateOf(card.frozenAt()));
    }

    private MeetingCard meeting(EditionCard card) {
        var id = Objects.requireNonNull(card.meeting(), "agendas and minutes are of a meeting");
        return meetings.card(Actor.coordinatorOf(card.region()), id);
    }
}
