package be.doorstroom.delivery;

import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to deliveries after their edition was published, and what is done about them.
public sealed interface DeliveryEvent extends DomainEvent {
    /// The recipient got the edition.
    record DeliveryRetrieved(
            UUID delivery, UUID edition, EditionKind kind, String region, String by)
            implements DeliveryEvent {
        @Override
        public String type() {
            return "deliveryRetrieved";
        }

        @Override
        public Subject subject() {
            return Subject.of("delivery", delivery);
        }
    }

    /// The recipient confirmed it.
    record DeliveryAcknowledged(UUID delivery, String region, String by) implements DeliveryEvent {
        @Override
        public String type() {
            return "deliveryAcknowledged";
        }

        @Override
        public Subject subject() {
            return Subject.of("delivery", delivery);
        }
    }

    /// A substitute was named: an agenda that was published before has another recipient.
    record RecipientNamed(UUID edition, String region, String by) implements DeliveryEvent {
        static final String TYPE = "recipientNamed";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public Subject subject() {
            return Subject.of("edition", edition);
        }
    }

    /// An edition was sent to the one office that asked for it.
    record EditionSent(UUID edition, String region, String by) implements DeliveryEvent {
        static final String TYPE = "editionSent";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public Subject subject() {
            return Subject.of("edition", edition);
        }
    }

    /// The recipient was reminded of it.
    record DeliveryReminded(UUID delivery, String region, String by) implements DeliveryEvent {
        @Override
        public String type() {
            return "deliveryReminded";
        }

        @Override
        public Subject subject() {
            return Subject.of("delivery", delivery);
        }
    }
}
