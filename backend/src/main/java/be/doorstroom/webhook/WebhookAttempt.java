package be.doorstroom.webhook;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One attempt to send one message, and what came of it.
@Entity
@Table(name = "webhook_attempt")
class WebhookAttempt {
    @Id private UUID id;
    private UUID message;
    private Instant madeAt;
    private @Nullable Integer answered;

    @Enumerated(EnumType.STRING)
    private @Nullable WebhookFault fault;

    private int millis;

    @SuppressWarnings("NullAway.Init")
    protected WebhookAttempt() {}

    WebhookAttempt(UUID message, Reception reception, Instant now) {
        this.id = TimeOrderedId.next();
        this.message = message;
        this.madeAt = now;
        this.answered = reception.status();
        this.fault = reception.fault();
        this.millis = (int) reception.took().toMillis();
    }

    UUID message() {
        return message;
    }

    WebhookMessageView.Attempt view() {
        return new WebhookMessageView.Attempt(madeAt, answered, fault, millis);
    }
}
