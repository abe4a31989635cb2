package be.doorstroom.platform.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;

/// What listeners must still hear, oldest first.
@ApplicationScoped
class Outbox implements PanacheRepositoryBase<OutboxEntry, UUID> {
    private static final int BATCH = 500;

    /// Entries that are due and that no other relay holds now.
    List<OutboxEntry> due(Instant now) {
        return getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createSelectionQuery(
                        """
                        from OutboxEntry
                        where doneAt is null and dueAt <= :now
                          and (leasedUntil is null or leasedUntil < :now)
                        order by dueAt, id
                        """,
                        OutboxEntry.class)
                .setParameter("now", now)
                .setMaxResults(BATCH)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list();
    }

    /// Of these, what is still to be heard, in the order of [#due].
    List<OutboxEntry> open(List<UUID> ids) {
        return list("id in ?1 and doneAt is null order by dueAt, id", ids);
    }

    /// By ids, for a listener may have forgotten what was read before it.
    void succeed(List<UUID> ids, Instant now) {
        update(
                "attempts = attempts + 1, doneAt = ?1, failure = null where id in ?2 and doneAt is"
                        + " null",
                now,
                ids);
    }

    /// Removes what was heard before `moment`.
    long forgetBefore(Instant moment) {
        return delete("doneAt < ?1", moment);
    }
}
