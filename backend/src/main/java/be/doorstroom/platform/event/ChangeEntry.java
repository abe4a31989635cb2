package be.doorstroom.platform.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change with its place in the one order that all readers share.
@Entity
@Table(name = "change_entry")
class ChangeEntry {
    @Id private long sequence;
    private UUID eventId;
    private String type;
    private String subjectKind;
    private String subjectId;
    private @Nullable UUID resource;
    private String region;
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected ChangeEntry() {}

    ChangeEntry(long sequence, Notice notice) {
        this.sequence = sequence;
        this.eventId = notice.eventId();
        this.type = notice.type();
        this.subjectKind = notice.subject().kind();
        this.subjectId = notice.subject().id();
        this.resource = notice.subject().uuid();
        this.region = notice.region();
        this.happenedAt = notice.at();
    }

    Change change() {
        return new Change(
                sequence, eventId, new Subject(subjectKind, subjectId), region, happenedAt);
    }
}
