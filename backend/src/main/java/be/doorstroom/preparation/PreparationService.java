package be.doorstroom.preparation;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.agenda.AgendaItemView;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.agenda.PointCopyService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.Directory;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sends points from body to body: to the twin at once, or on to a body that is prepared.
@ApplicationScoped
public class PreparationService {
    private final TwinPoints twins;
    private final ForwardedPoints forwarded;
    private final Destinations destinations;
    private final PreparationPolicy policy;
    private final PointCopyService copies;
    private final AgendaService agendas;
    private final MeetingService meetings;
    private final Directory directory;
    private final Events events;

    PreparationService(
            TwinPoints twins,
            ForwardedPoints forwarded,
            Destinations destinations,
            PreparationPolicy policy,
            PointCopyService copies,
            AgendaService agendas,
            MeetingService meetings,
            Directory directory,
            Events events) {
        this.twins = twins;
        this.forwarded = forwarded;
        this.destinations = destinations;
        this.policy = policy;
        this.copies = copies;
        this.agendas = agendas;
        this.meetings = meetings;
        this.directory = directory;
        this.events = events;
    }

    public DestinationsView destinations(Actor actor, ItemKey key) {
        var meeting = preparing(actor, key);
        var point = agendas.item(actor, key.meeting(), key.item());
        var self = Href.to("meetings", key.meeting(), "agendaItems", point.id(), "destinations");
        return destinations.of(actor, meeting, self);
    }

    /// Puts the point on the draft of the twin body too; the two share their core from then on.
    ///
    /// @throws Problem `conflict` when it stands on another agenda of the twin already
    @Transactional
    public AgendaItemView twin(Actor actor, ItemKey key, IfMatch ifMatch, @Nullable UUID wanted) {
        var meeting = preparing(actor, key);
        var point = agendas.item(actor, key.meeting(), key.item());
        if (isTwinned(key, wanted)) return point;
        policy.requireOpen(meeting);
        var target = destinations.requireTwin(actor, meeting, wanted);
        copies.hold(List.of(meeting.id(), target.id()));
        // of two who ask at the same moment the second finds it done
        if (isTwinned(key, target.id())) return agendas.item(actor, key.meeting(), key.item());
        copies.require(ifMatch, key);
        var copy = copies.copy(actor, key, target.id(), kind(point.kind(), target));
        var advises = destinations.advises(meeting);
        twins.persistAndFlush(
                advises
                        ? new TwinPoint(meeting.region(), copy, key)
                        : new TwinPoint(meeting.region(), key, copy));
        events.publish(new PreparationEvent.PointTwinned(key.item(), meeting.region(), actor.id()));
        return agendas.item(actor, key.meeting(), key.item());
    }

    /// Leaves two points, each on its own agenda.
    @Transactional
    public void endTwin(Actor actor, ItemKey key, IfMatch ifMatch) {
        var meeting = preparing(actor, key);
        agendas.item(actor, key.meeting(), key.item());
        var twin = twins.of(key.item()).orElseThrow(Problem::notFound);
        copies.hold(List.of(twin.advised().meeting(), twin.advising().meeting()));
        copies.require(ifMatch, key);
        if (meetings.card(actor, twin.advised().meeting()).isHeld()) {
            throw Problem.conflict("What was advised on a point that was treated stays with it.");
        }
        twins.delete(twin);
        events.publish(new PreparationEvent.TwinEnded(key.item(), meeting.region(), actor.id()));
    }

    /// Puts the point on the draft of a body that this one prepares.
    ///
    /// @throws Problem `conflict` when it went to another meeting of that body already
    @Transactional
    public AgendaItemView forward(Actor actor, ItemKey key, IfMatch ifMatch, UUID wanted) {
        var meeting = preparing(actor, key);
        var point = agendas.item(actor, key.meeting(), key.item());
        policy.requireHappening(meeting);
        if (isForwarded(key, wanted)) return point;
        var target = destinations.requirePrepared(actor, meeting, wanted);
        copies.hold(List.of(meeting.id(), target.id()));
        if (isForwarded(key, wanted)) return agendas.item(actor, key.meeting(), key.item());
        copies.require(ifMatch, key);
        requireFirst(key, target);
        var copy = copies.copy(actor, key, target.id(), kind(point.kind(), target));
        forwarded.persistAndFlush(new ForwardedPoint(meeting.region(), key, copy));
        events.publish(
                new PreparationEvent.PointForwarded(key.item(), meeting.region(), actor.id()));
        return agendas.item(actor, key.meeting(), key.item());
    }

    private MeetingCard preparing(Actor actor, ItemKey key) {
        var meeting = meetings.card(actor, key.meeting());
        policy.requirePreparing(actor, meeting);
        return meeting;
    }

    /// @throws Problem `conflict` when it stands on another agenda of the twin
    private boolean isTwinned(ItemKey key, @Nullable UUID wanted) {
        var twin = twins.of(key.item());
        if (twin.isEmpty()) return false;
        var there = twin.get().beside(key.item()).meeting();
        if (wanted == null || there.equals(wanted)) return true;
        throw Problem.conflict(
                "The point stands on another agenda of the twin already; take it off there first.");
    }

    private boolean isForwarded(ItemKey key, UUID wanted) {
        return forwarded.from(key.item()).stream().anyMatch(each -> each.isTo(wanted));
    }

    private void requireFirst(ItemKey key, MeetingCard target) {
        var there =
                forwarded.onward(List.of(key.item())).stream()
                        .anyMatch(row -> row.body().equals(target.body()));
        if (there) {
            throw Problem.conflict(
                    "The point went to another meeting of that body already; carry it on there.");
        }
    }

    /// A body that takes no common position discusses the point.
    private AgendaItemKind kind(AgendaItemKind kind, MeetingCard target) {
        if (kind != AgendaItemKind.COMMON_POSITION) return kind;
        var takes =
                directory
                        .body(target.body())
                        .orElseThrow()
                        .kind()
                        .outcomeTypes()
                        .contains(OutcomeType.COMMON_POSITION);
        return takes ? kind : AgendaItemKind.DISCUSSION;
    }
}
