package be.doorstroom.crisis;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the log. It never changes: another one corrects it. Its author is named by function.
@Entity
@Table(name = "crisis_log_entry")
class LogEntry {
    @Id private UUID id;
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    private LogEntryKind kind;

    private String text;
    private @Nullable String responsible;
    private Instant happenedAt;
    private String author;
    private String authorId;
    private @Nullable UUID corrects;

    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    LogEntry(UUID meeting, NewLogEntry wish, Actor actor, Instant happenedAt) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.kind = wish.kind();
        this.text = wish.text().strip();
        this.responsible = wish.responsible();
        this.happenedAt = happenedAt;
        this.author = actor.name();
        this.authorId = actor.id();
        this.corrects = wish.corrects();
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    LogEntryKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    @Nullable String responsible() {
        return responsible;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String author() {
        return author;
    }

    @Nullable UUID corrects() {
        return corrects;
    }
}
