package be.doorstroom.webhook;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to subscriptions. They are of a token and of no region.
public sealed interface WebhookEvent extends DomainEvent {
    UUID subscription();

    @Override
    default Subject subject() {
        return Subject.of("webhookSubscription", subscription());
    }

    @Override
    default String region() {
        return "";
    }

    /// An address is told from now on.
    record WebhookMade(UUID subscription, String by) implements WebhookEvent {
        @Override
        public String type() {
            return "webhookMade";
        }
    }

    /// Another name, address or choice of kinds.
    record WebhookChanged(UUID subscription, String by) implements WebhookEvent {
        @Override
        public String type() {
            return "webhookChanged";
        }
    }

    /// It is signed with another secret.
    record WebhookSecretRenewed(UUID subscription, String by) implements WebhookEvent {
        @Override
        public String type() {
            return "webhookSecretRenewed";
        }
    }

    /// Nothing is sent until it is resumed.
    record WebhookPaused(UUID subscription, String by) implements WebhookEvent {
        @Override
        public String type() {
            return "webhookPaused";
        }
    }

    /// It goes on where it stopped.
    record WebhookResumed(UUID subscription, String by) implements WebhookEvent {
        @Override
        public String type() {
            return "webhookResumed";
        }
    }

    /// It ended by itself.
    record WebhookEnded(UUID subscription, String by) implements WebhookEvent {
        @Override
        public String type() {
            return "webhookEnded";
        }
    }

    /// It is there no more, nor are its messages.
    record WebhookRemoved(UUID subscription, String by) implements WebhookEvent {
        @Override
        public String type() {
            return "webhookRemoved";
        }
    }
}
