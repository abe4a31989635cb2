package be.doorstroom.delivery;

import be.doorstroom.briefing.BriefingEvent;
import be.doorstroom.convocation.ConvocationEvent;
import be.doorstroom.crisis.CrisisEvent;
import be.doorstroom.minutes.MinutesEvent;
import be.doorstroom.platform.event.AfterCommit;
import be.doorstroom.platform.event.Notice;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.speaker.SpeakerEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/// The portal as a channel: once the edition is committed it lies ready in every recipient's inbox.
@ApplicationScoped
class PortalChannel implements AfterCommit {
    /// After these events an edition may have new recipients.
    static final Set<String> PUBLISHING =
            Set.of(
                    ConvocationEvent.BodyConvened.TYPE,
                    CrisisEvent.SituationTold.TYPE,
                    "agendaApproved",
                    SpeakerEvent.SlotFrozen.TYPE,
                    "reviewOpened",
                    MinutesEvent.APPROVED,
                    BriefingEvent.PUBLISHED,
                    "releaseChanged",
                    DeliveryEvent.RecipientNamed.TYPE,
                    DeliveryEvent.EditionSent.TYPE);

    private final Deliveries deliveries;
    private final HouseClock clock;

    PortalChannel(Deliveries deliveries, HouseClock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public boolean wants(String eventType) {
        return PUBLISHING.contains(eventType);
    }

    @Override
    public void deliver(Notice notice) {
        deliveries.deliver(UUID.fromString(notice.subject().id()), clock.now());
    }
}
