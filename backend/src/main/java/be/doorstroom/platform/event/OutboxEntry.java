package be.doorstroom.platform.event;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event that one listener must still hear, or has heard.
@Entity
@Table(name = "outbox")
class OutboxEntry {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id private UUID id;
    private UUID eventId;
    private String listener;
    private String type;
    private String subjectKind;
    private String subjectId;
    private String region;
    private Instant happenedAt;
    private Instant dueAt;
    private int attempts;
    private @Nullable Instant leasedUntil;

    @SuppressWarnings("unused") // written by Outbox.succeed
    private @Nullable Instant doneAt;

    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init")
    protected OutboxEntry() {}

    OutboxEntry(Notice notice, String listener) {
        this.id = TimeOrderedId.next();
        this.eventId = notice.eventId();
        this.listener = listener;
        this.type = notice.type();
        this.subjectKind = notice.subject().kind();
        this.subjectId = notice.subject().id();
        this.region = notice.region();
        this.happenedAt = notice.at();
        this.dueAt = notice.at();
    }

    UUID id() {
        return id;
    }

    String listener() {
        return listener;
    }

    Notice notice() {
        return new Notice(eventId, type, new Subject(subjectKind, subjectId), region, happenedAt);
    }

    void lease(Instant until) {
        leasedUntil = until;
    }

    /// Waits 2, 4, 8 … seconds, at most an hour, before the next attempt.
    void fail(Instant now, String reason) {
        attempts++;
        failure = reason;
        leasedUntil = null;
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 12));
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
