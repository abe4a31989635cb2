package be.doorstroom.delivery;

import be.doorstroom.access.Office;
import be.doorstroom.platform.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Sends an edition that was frozen for one organization to the office there that asked for it.
@ApplicationScoped
public class DispatchService {
    private final Obligations obligations;
    private final Events events;

    DispatchService(Obligations obligations, Events events) {
        this.obligations = obligations;
        this.events = events;
    }

    /// In the caller's transaction: the ledger and the edition come to be together.
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(UUID edition, Office office, String region, String by) {
        obligations.send(edition, office);
        events.publish(new DeliveryEvent.EditionSent(edition, region, by));
    }
}
