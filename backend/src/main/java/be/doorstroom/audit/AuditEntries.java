package be.doorstroom.audit;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The chain of audit entries.
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {
    Slice<AuditEntry> chained(@Nullable String region, @Nullable Cursor after, int size) {
        var query =
                getEntityManager()
                        .createQuery(
                                "from AuditEntry where sequence > :after"
                                        + (region == null ? "" : " and region = :region")
                                        + " order by sequence",
                                AuditEntry.class)
                        .setParameter("after", after == null ? 0L : after.asLong())
                        .setMaxResults(size + 1);
        if (region != null) query.setParameter("region", region);
        return Slice.of(query.getResultList(), size, e -> Cursor.of(place(e)));
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
