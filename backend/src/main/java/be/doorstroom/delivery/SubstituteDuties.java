package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.invitation.InvitationEvent.InvitationAnswered;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.obligation.ObligationRules;
import be.doorstroom.platform.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/// Keeps the deliveries of an agenda that is out already in step with the answers: a substitute who
/// is named gets it, one who is no longer named need not read it.
@ApplicationScoped
class SubstituteDuties {
    private final Deliveries deliveries;
    private final Audience audience;
    private final Obligations obligations;
    private final EditionService editions;
    private final MeetingService meetings;
    private final Events events;

    SubstituteDuties(
            Deliveries deliveries,
            Audience audience,
            Obligations obligations,
            EditionService editions,
            MeetingService meetings,
            Events events) {
        this.deliveries = deliveries;
        this.audience = audience;
        this.obligations = obligations;
        this.editions = editions;
        this.meetings = meetings;
        this.events = events;
    }

    void follow(@Observes InvitationAnswered answered) {
        editions.newest(answered.meeting(), EditionKind.AGENDA)
                .ifPresent(agenda -> follow(answered, agenda.card().id()));
    }

    private void follow(InvitationAnswered answered, UUID agenda) {
        var meeting = meetings.card(Actor.coordinatorOf(answered.region()), answered.meeting());
        // whom the region chose to leave out since then keeps what was sent
        var wanted = audience.of(EditionKind.AGENDA, meeting, ObligationRules.WIDEST);
        for (var delivery : deliveries.of(agenda, answered.organization())) {
            align(delivery, wanted);
        }
        obligations.oblige(agenda);
        deliveries.flush();
        if (!isAsked(agenda, answered.organization())) return;
        events.publish(new DeliveryEvent.RecipientNamed(agenda, answered.region(), answered.by()));
    }

    /// Who merely comes makes nobody a recipient, and so no channel has anything to do.
    private boolean isAsked(UUID agenda, String organization) {
        return deliveries.of(agenda, organization).stream()
                .anyMatch(delivery -> delivery.state() == DeliveryState.DUE);
    }

    private static void align(Delivery delivery, List<Recipient> wanted) {
        var isWanted = wanted.stream().anyMatch(delivery.recipient()::isSameOffice);
        if (!isWanted) {
            delivery.supersede();
        } else if (delivery.state() == DeliveryState.SUPERSEDED) {
            delivery.renew();
        }
    }
}
