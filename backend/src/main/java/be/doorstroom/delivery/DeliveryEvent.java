package be.doorstroom.delivery;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What recipients do with deliveries, and what is done about it.
public sealed interface DeliveryEvent extends DomainEvent {
    UUID delivery();

    @Override
    default Subject subject() {
        return Subject.of("delivery", delivery());
    }

    /// The recipient got the edition.
    record DeliveryRetrieved(UUID delivery, String region, String by) implements DeliveryEvent {
        @Override
        public String type() {
            return "deliveryRetrieved";
        }
    }

    /// The recipient confirmed it.
    record DeliveryAcknowledged(UUID delivery, String region, String by) implements DeliveryEvent {
        @Override
        public String type() {
            return "deliveryAcknowledged";
        }
    }

    /// The recipient was reminded of it.
    record DeliveryReminded(UUID delivery, String region, String by) implements DeliveryEvent {
        @Override
        public String type() {
            return "deliveryReminded";
        }
    }
}
