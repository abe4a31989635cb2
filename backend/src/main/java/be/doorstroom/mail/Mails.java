package be.doorstroom.mail;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// All mails.
@ApplicationScoped
class Mails implements PanacheRepositoryBase<Mail, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.mail.MailRow(m.id, m.version, m.kind, m.state, m.subject,"
                    + " a.name, m.region, m.edition, m.organization, m.writtenAt, m.sentAt,"
                    + " m.dueAt, m.attempts, m.failure)"
                    + " from Mail m join Account a on a.id = m.account where ";

    /// Which of these were written already.
    Set<String> known(List<String> purposes) {
        if (purposes.isEmpty()) return Set.of();
        return new HashSet<>(
                getEntityManager()
                        .createQuery(
                                "select m.purpose from Mail m where m.purpose in :purposes",
                                String.class)
                        .setParameter("purposes", purposes)
                        .getResultList());
    }

    /// Mails that are due and that no other node holds now.
    List<Mail> due(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(
                        """
                        from Mail
                        where state = WAITING and dueAt <= :now
                          and (leasedUntil is null or leasedUntil < :now)
                        order by dueAt, id
                        """,
                        Mail.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list();
    }

    /// The newest first, without their text.
    Slice<MailRow> readable(Restriction restriction, MailFilter filter) {
        Map<String, Object> parameters = new HashMap<>(restriction.parameters());
        var conditions = new StringBuilder(restriction.clause());
        add(conditions, parameters, "m.state in :states", "states", some(filter.status()));
        add(conditions, parameters, "m.edition = :edition", "edition", filter.edition());
        add(conditions, parameters, "m.organization = :nis", "nis", filter.municipality());
        var after = filter.after();
        add(conditions, parameters, "m.id < :after", "after", after == null ? null : after.uuid(0));
        var query =
                getEntityManager()
                        .createQuery(ROWS + conditions + " order by m.id desc", MailRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        parameters.forEach(query::setParameter);
        return Slice.of(query.getResultList(), filter.pageSize(), row -> Cursor.of(row.id()));
    }

    Optional<MailRow> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(ROWS + "m.id = :id and " + restriction.clause(), MailRow.class)
                        .setParameter("id", id);
        restriction.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    private static void add(
            StringBuilder conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value == null) return;
        conditions.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static @Nullable List<?> some(List<?> values) {
        return values.isEmpty() ? null : values;
    }
}
