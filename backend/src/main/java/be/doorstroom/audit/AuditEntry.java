package be.doorstroom.audit;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Digests;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did what to which resource, by ids. After commit it gets its place in the chain: a number
/// and a hash over itself and the entry before it.
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id private UUID id;
    private String type;
    private String subjectKind;
    private String subjectId;
    private String region;

    @Column(name = "actor")
    private String by;

    private String proof;

    @Column(name = "happened_at")
    private Instant at;

    private @Nullable Long sequence;
    private @Nullable String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(DomainEvent event, Instant at) {
        this.id = TimeOrderedId.next();
        this.type = event.type();
        this.subjectKind = event.subject().kind();
        this.subjectId = event.subject().id();
        this.region = event.region();
        this.by = event.by();
        this.proof = event.proof();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    void chain(long place, String previous) {
        sequence = place;
        hash = hashAfter(previous);
    }

    /// The hash that this entry must have when `previous` stands before it.
    String hashAfter(String previous) {
        return Digests.sha256(
                String.join(
                        "\n",
                        previous,
                        id.toString(),
                        type,
                        subjectKind,
                        subjectId,
                        region,
                        by,
                        proof,
                        at.toString()));
    }

    UUID id() {
        return id;
    }

    String type() {
        return type;
    }

    String subjectKind() {
        return subjectKind;
    }

    String subjectId() {
        return subjectId;
    }

    String region() {
        return region;
    }

    String by() {
        return by;
    }

    String proof() {
        return proof;
    }

    Instant at() {
        return at;
    }

    @Nullable Long sequence() {
        return sequence;
    }

    @Nullable String hash() {
        return hash;
    }
}
