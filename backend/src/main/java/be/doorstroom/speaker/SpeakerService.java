package be.doorstroom.speaker;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.agenda.AgendaEvent.AgendaApproved;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.document.DocumentEvent.ReleaseChanged;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.EditionToFreeze;
import be.doorstroom.document.NewEdition;
import be.doorstroom.document.ReadingService;
import be.doorstroom.document.ReleaseService;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.speaker.SlotDocument.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells speakers of their slot when the agenda is approved, again when it changes for them, and
/// when they are not expected any more.
@ApplicationScoped
public class SpeakerService {
    /// A slot is restricted by its addressee, and a guest reads in no closer circle than this one.
    private static final Circle GUESTS = Circle.PUBLIC;

    private static final Set<Circle> EVERY_CIRCLE = EnumSet.allOf(Circle.class);

    private final AgendaService agendas;
    private final MeetingService meetings;
    private final EditionService editions;
    private final ReleaseService releases;
    private final ReadingService readings;
    private final SlotComposer composer;
    private final SpeakerMailService mails;
    private final Events events;

    SpeakerService(
            AgendaService agendas,
            MeetingService meetings,
            EditionService editions,
            ReleaseService releases,
            ReadingService readings,
            SlotComposer composer,
            SpeakerMailService mails,
            Events events) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.editions = editions;
        this.releases = releases;
        this.readings = readings;
        this.composer = composer;
        this.mails = mails;
        this.events = events;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes AgendaApproved approved) {
        var agenda = agendas.approved(approved.meeting());
        mails.tell(approved.region(), approved.meeting(), agenda);
        var slots = SlotComposer.slots(agenda);
        var told = told(approved.meeting());
        told.forEach((organization, slot) -> {
            if (!slots.containsKey(organization)) withdraw(slot, approved.by());
        });
        if (!slots.isEmpty()) freeze(approved, changed(approved, agenda, slots, told));
    }

    /// An agenda that was recalled from everybody takes the slots along, unless a later one stands.
    @Transactional(Transactional.TxType.MANDATORY)
    void recall(@Observes ReleaseChanged changed) {
        var card = editions.card(changed.edition());
        var meeting = card.meeting();
        if (card.kind() != EditionKind.AGENDA || meeting == null) return;
        if (card.supersededBy() != null) return;
        if (releases.released(card.id()).equals(EnumSet.of(Circle.SECRETARIAT))) {
            told(meeting).values().forEach(slot -> withdraw(slot, changed.by()));
            mails.withdraw(card.region(), meeting);
        }
    }

    /// What each organization knows of its slot.
    private Map<String, EditionReading> told(UUID meeting) {
        return readings.standing(meeting, EditionKind.AGENDA_SLOT, GUESTS).stream()
                .collect(Collectors.toMap(SpeakerService::addressee, Function.identity()));
    }

    private static String addressee(EditionReading slot) {
        return Objects.requireNonNull(slot.card().addressee(), "a slot is for somebody");
    }

    private void withdraw(EditionReading slot, String by) {
        releases.withdraw(slot.card().id(), by);
    }

    /// The slots of those who were not told yet, or to whom something else was told.
    private List<EditionToFreeze> changed(
            AgendaApproved approved,
            AgendaDocument agenda,
            Map<String, List<Slot>> slots,
            Map<String, EditionReading> told) {
        var meeting = meetings.card(Actor.coordinatorOf(approved.region()), approved.meeting());
        List<EditionToFreeze> changed = new ArrayList<>();
        slots.forEach((organization, points) -> {
            var before = told.get(organization);
            var edition = edition(approved, agenda, organization, before);
            var document = composer.compose(meeting, agenda, edition, points);
            if (before != null
                    && document.saysTheSameAs(editions.parse(before, SlotDocument.class))) {
                return;
            }
            changed.add(new EditionToFreeze(edition, circle -> document));
        });
        return changed;
    }

    private void freeze(AgendaApproved approved, List<EditionToFreeze> slots) {
        if (slots.isEmpty()) return;
        var proofs = editions.freeze(slots, EVERY_CIRCLE);
        for (var i = 0; i < slots.size(); i++) {
            var edition = slots.get(i).edition();
            var replaces = edition.replaces();
            if (replaces != null) editions.supersede(replaces, edition.id());
            events.publish(
                    new SpeakerEvent.SlotFrozen(
                            edition.id(), approved.region(), approved.by(), proofs.get(i)));
        }
    }

    private static NewEdition edition(
            AgendaApproved approved,
            AgendaDocument agenda,
            String organization,
            @Nullable EditionReading before) {
        return new NewEdition(
                TimeOrderedId.next(),
                EditionKind.AGENDA_SLOT,
                approved.region(),
                agenda.body().id(),
                approved.meeting(),
                "Uw punt op %s (%s)".formatted(agenda.title(), DutchWords.date(agenda.startsAt())),
                agenda.letter(),
                before == null ? null : before.card().id(),
                approved.edition(),
                organization);
    }
}
