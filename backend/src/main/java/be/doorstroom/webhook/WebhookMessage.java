package be.doorstroom.webhook;

import be.doorstroom.platform.state.Moves;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One message to one subscription, with the bytes that are signed at each attempt.
@Entity
@Table(name = "webhook_message")
class WebhookMessage {
    /// Between attempts: together a day.
    static final List<Duration> WAITS =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(8),
                    Duration.ofHours(9));

    private static final Duration LONGEST_WISH = Duration.ofHours(12);

    @Id private UUID id;
    private UUID subscription;
    private String type;
    private @Nullable String resource;
    private String body;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.WAITING;

    private int tries;
    private Instant writtenAt;
    private Instant dueAt;
    private @Nullable Instant sentAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected WebhookMessage() {}

    WebhookMessage(UUID subscription, CloudEventText event, Instant now) {
        this.id = event.id();
        this.subscription = subscription;
        this.type = event.type();
        this.resource = event.resource();
        this.body = event.text();
        this.writtenAt = now;
        this.dueAt = now;
    }

    void send(Instant now) {
        become(MessageState.SENT);
        sentAt = now;
    }

    /// Waits for the next attempt, longer each time; after a day of them it has failed.
    ///
    /// @param wish how long the receiver asked to wait, if it did
    void retry(Instant now, @Nullable Duration wish) {
        if (tries >= WAITS.size()) {
            become(MessageState.FAILED);
            return;
        }
        var wait = WAITS.get(tries);
        tries++;
        if (wish != null && wish.compareTo(wait) > 0) {
            wait = wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
        }
        dueAt = now.plus(wait);
    }

    /// No other attempt will do better.
    void fail() {
        become(MessageState.FAILED);
    }

    /// Sends it again, whether it arrived or failed. Repeating it changes nothing.
    void resend(Instant now) {
        if (state == MessageState.WAITING) return;
        become(MessageState.WAITING);
        tries = 0;
        dueAt = now;
    }

    private void become(MessageState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    UUID id() {
        return id;
    }

    UUID subscription() {
        return subscription;
    }

    String type() {
        return type;
    }

    @Nullable String resource() {
        return resource;
    }

    String body() {
        return body;
    }

    MessageState state() {
        return state;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable Instant sentAt() {
        return sentAt;
    }

    int version() {
        return version;
    }
}
