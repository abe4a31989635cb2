package be.doorstroom.audit;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The chain of audit entries.
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {
    Slice<AuditEntry> chained(AuditFilter filter) {
        var after = filter.after();
        var where =
                new Restriction("e.sequence is not null", Map.of())
                        .and("e.region = :region", "region", filter.region())
                        .and("e.type in :types", "types", filter.type())
                        .and("e.subjectId = :subject", "subject", filter.subjectId())
                        .and("e.by = :by", "by", filter.by())
                        .and(
                                filter.isDescending()
                                        ? "e.sequence < :after"
                                        : "e.sequence > :after",
                                "after",
                                after == null ? null : after.asLong());
        var query =
                getEntityManager()
                        .createQuery(
                                "select e from AuditEntry e where "
                                        + where.clause()
                                        + " order by e.sequence"
                                        + (filter.isDescending() ? " desc" : ""),
                                AuditEntry.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(), filter.pageSize(), e -> Cursor.of(place(e)));
    }

    List<AuditEntry> after(long sequence, int size) {
        return find("sequence > ?1 order by sequence", sequence).range(0, size - 1).list();
    }

    /// Entries that are committed but have no place yet, the oldest first.
    List<AuditEntry> loose() {
        return list("sequence is null order by id");
    }

    /// Takes the chain's end for this transaction; others wait.
    void lock() {
        getEntityManager()
                .createNativeQuery("update audit_head set last_sequence = last_sequence")
                .executeUpdate();
    }

    /// The number and hash that the chain must end with.
    Head head() {
        var row =
                (Object[])
                        getEntityManager()
                                .createNativeQuery(
                                        "select last_sequence, last_hash from audit_head")
                                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), row[1].toString());
    }

    void moveHead(Head head) {
        getEntityManager()
                .createNativeQuery("update audit_head set last_sequence = ?1, last_hash = ?2")
                .setParameter(1, head.sequence())
                .setParameter(2, head.hash())
                .executeUpdate();
    }

    /// The end of the chain.
    record Head(long sequence, String hash) {}

    private static long place(AuditEntry entry) {
        return Objects.requireNonNullElse(entry.sequence(), 0L);
    }
}
