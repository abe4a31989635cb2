package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.delivery.DeliveryView.RecipientView;
import be.doorstroom.document.EditionKind;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.obligation.ObligationService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// The ledger of deliveries: what recipients have before them, fetch and acknowledge.
@ApplicationScoped
public class DeliveryService {
    private final Deliveries deliveries;
    private final DeliveryPolicy policy;
    private final DeliveryDesk desk;
    private final Audience audience;
    private final ObligationService rules;
    private final MeetingService meetings;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    DeliveryService(
            Deliveries deliveries,
            DeliveryPolicy policy,
            DeliveryDesk desk,
            Audience audience,
            ObligationService rules,
            MeetingService meetings,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.deliveries = deliveries;
        this.policy = policy;
        this.desk = desk;
        this.audience = audience;
        this.rules = rules;
        this.meetings = meetings;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<DeliveryView> list(Actor actor, DeliveryFilter filter) {
        var page = deliveries.readable(policy.readable(actor), filter, clock.now());
        return filter.embed().contains(DeliveryEmbed.HISTORY)
                ? new Slice<>(desk.views(actor, page.items()), page.next())
                : page.map(row -> desk.view(actor, row));
    }

    public DeliveryView get(Actor actor, UUID id) {
        return desk.views(actor, List.of(readable(actor, id))).getFirst();
    }

    /// Who would receive the agenda of a meeting if all circles got it.
    public List<RecipientOfAgendaView> recipients(Actor actor, UUID meetingId) {
        var meeting = meetings.card(actor, meetingId);
        if (!actor.coordinates(meeting.region())) {
            throw Problem.missingPermission("Recipients are shown to the region's coordinator.");
        }
        return audience.of(EditionKind.AGENDA, meeting, rules.of(meeting.region())).stream()
                .map(recipient ->
                        new RecipientOfAgendaView(
                                RecipientView.of(recipient, directory), recipient.circle()))
                .toList();
    }

    @Transactional
    public DeliveryView acknowledge(Actor actor, UUID id) {
        var row = readable(actor, id);
        if (!policy.isRecipient(actor, row.delivery())) {
            throw Problem.missingPermission("A delivery is acknowledged by its recipient.");
        }
        if (row.delivery().state() == DeliveryState.ACKNOWLEDGED) return desk.view(actor, row);
        row.delivery().acknowledge(clock.now());
        deliveries.flush();
        events.publish(
                new DeliveryEvent.DeliveryAcknowledged(id, row.delivery().region(), actor.id()));
        return desk.view(actor, row);
    }

    /// Whether an edition has deliveries for the actor that nobody has fetched. Asked without a
    /// transaction, for most who read have none.
    boolean awaits(Actor actor, UUID edition) {
        var own = policy.own(actor);
        return !own.parameters().isEmpty() && deliveries.hasUnfetched(edition, own);
    }

    /// Records, durably, that the actor got this edition, for every delivery of it that is theirs.
    ///
    /// @return the deliveries that were fetched now for the first time
    @Transactional
    public List<UUID> retrieve(Actor actor, UUID edition) {
        var own = policy.own(actor);
        if (own.parameters().isEmpty()) return List.of();
        var fetched = deliveries.unfetched(edition, own);
        for (var delivery : fetched) {
            delivery.retrieve(clock.now());
            events.publish(
                    new DeliveryEvent.DeliveryRetrieved(
                            delivery.id(),
                            edition,
                            delivery.kind(),
                            delivery.region(),
                            actor.id()));
        }
        return fetched.stream().map(Delivery::id).toList();
    }

    private DeliveryRow readable(Actor actor, UUID id) {
        return deliveries.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }
}
