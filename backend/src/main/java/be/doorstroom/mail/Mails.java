package be.doorstroom.mail;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;

/// All mails.
@ApplicationScoped
class Mails implements PanacheRepositoryBase<Mail, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.mail.MailRow(m.id, m.version, m.kind, m.state, m.subject,"
                    + " coalesce(a.name, m.outsider), m.account, m.region, m.edition, m.organization, m.writtenAt, m.sentAt,"
                    + " m.dueAt, m.attempts, m.failure)"
                    + " from Mail m left join Account a on a.id = m.account where ";

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

    void emptied(UUID account) {
        update("content = null where account = ?1", account);
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
        var after = filter.after();
        var where =
                restriction
                        .and("m.state in :states", "states", filter.status())
                        .and("m.edition = :edition", "edition", filter.edition())
                        .and("m.organization = :nis", "nis", filter.municipality())
                        .and("m.id < :after", "after", after == null ? null : after.uuid(0));
        var query =
                getEntityManager()
                        .createQuery(ROWS + where.clause() + " order by m.id desc", MailRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(), filter.pageSize(), row -> Cursor.of(row.id()));
    }

    Optional<MailRow> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(ROWS + "m.id = :id and " + restriction.clause(), MailRow.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
    }
}
