package be.doorstroom.bundle;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// All tasks, with their bytes apart.
@ApplicationScoped
class BundleTasks implements PanacheRepositoryBase<BundleTask, UUID> {
    private static final String KEPT = "(t.expiresAt is null or t.expiresAt > :now)";

    /// The newest first, without those that are over.
    Slice<BundleTask> readable(
            Restriction restriction, Instant now, @Nullable Cursor after, int size) {
        var where = restriction.and("t.id < :after", "after", after == null ? null : after.uuid(0));
        var found = query(where, now).setMaxResults(size + 1).getResultList();
        return Slice.of(found, size, task -> Cursor.of(task.id()));
    }

    Optional<BundleTask> readable(Restriction restriction, Instant now, UUID id) {
        return query(restriction.and("t.id = :id", "id", id), now).getResultStream().findFirst();
    }

    private TypedQuery<BundleTask> query(Restriction restriction, Instant now) {
        var where = restriction.and(KEPT, "now", now);
        return where.bind(
                getEntityManager()
                        .createQuery(
                                "select t from BundleTask t where "
                                        + where.clause()
                                        + " order by t.id desc",
                                BundleTask.class));
    }

    byte @Nullable [] bytes(UUID task) {
        return getEntityManager()
                .createQuery("select b.bytes from BundleBytes b where b.task = :task", byte[].class)
                .setParameter("task", task)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    void keep(UUID task, byte[] bytes) {
        getEntityManager().persist(new BundleBytes(task, bytes));
    }

    /// The one that has waited longest and that no other node holds now. One that was under way
    /// when its node fell is due again once its lease ends.
    Optional<BundleTask> due(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(
                        """
                        from BundleTask
                        where state in (WAITING, RUNNING) and dueAt <= :now
                          and (leasedUntil is null or leasedUntil < :now)
                        order by dueAt, id
                        """,
                        BundleTask.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list()
                .stream()
                .findFirst();
    }

    /// The task while this attempt still counts; absent when it was removed or taken over.
    Optional<BundleTask> held(BundleTicket ticket) {
        return find(
                        "id = ?1 and attempts = ?2 and state = ?3",
                        ticket.task(),
                        ticket.attempt(),
                        BundleState.RUNNING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Without a new version: who read the task may still remove it by what they read.
    ///
    /// @return whether this attempt still counts
    boolean note(BundleTicket ticket, int written, Instant leasedUntil) {
        return update(
                        "written = ?1, leasedUntil = ?2"
                                + " where id = ?3 and attempts = ?4 and state = ?5",
                        written,
                        leasedUntil,
                        ticket.task(),
                        ticket.attempt(),
                        BundleState.RUNNING)
                > 0;
    }

    void release(BundleTicket ticket) {
        update(
                "leasedUntil = null where id = ?1 and attempts = ?2",
                ticket.task(),
                ticket.attempt());
    }

    /// Removes what is over, with its bytes.
    void forget(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
