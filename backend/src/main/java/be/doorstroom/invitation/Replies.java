package be.doorstroom.invitation;

import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All replies, and the seats that they are for.
@ApplicationScoped
class Replies implements PanacheRepositoryBase<Reply, UUID> {
    /// Every seat of the body on the meeting's date, answered or not.
    private static final String SEATS =
            """
            select new be.doorstroom.invitation.InvitationRow(
                m.id, m.region, m.body, m.state, m.title, m.startsAt, m.endsAt, m.location,
                m.onlineUrl, s.id, s.organization, s.office, s.role, s.substituteRule, r)
            from Meeting m join Membership s on s.body = m.body
                and (s.startsOn is null or s.startsOn <= cast(m.startsAt as LocalDate))
                and (s.endsOn is null or s.endsOn >= cast(m.startsAt as LocalDate))
            left join Reply r on r.meeting = m.id
                and r.organization = s.organization and r.office = s.office
            where
            """;

    private static final String ORDER = " order by m.startsAt, m.id, s.id";
    private static final String ANSWERED = "(r.id is not null and r.askedFor = m.startsAt)";

    /// What is asked soonest comes first; one statement, whatever the page.
    Slice<InvitationRow> invited(Restriction own, InvitationFilter filter, Instant from) {
        var where =
                own.and("m.state in (PLANNED, CONVENED) and m.startsAt >= :from", "from", from)
                        .and("m.region = :region", "region", filter.region())
                        .and("m.id = :meeting", "meeting", filter.meeting())
                        .and("m.state in :states", "states", filter.status());
        var page = after(answered(where, filter.answered()), filter.after());
        var query =
                getEntityManager()
                        .createQuery(SEATS + page.clause() + ORDER, InvitationRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                page.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.startsAt(), row.meeting(), row.membership()));
    }

    List<InvitationRow> seats(UUID meeting) {
        return getEntityManager()
                .createQuery(SEATS + "m.id = :meeting" + ORDER, InvitationRow.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    Optional<InvitationRow> seat(UUID meeting, String organization, Office office) {
        return getEntityManager()
                .createQuery(
                        SEATS
                                + "m.id = :meeting and s.organization = :organization"
                                + " and s.office = :office"
                                + ORDER,
                        InvitationRow.class)
                .setParameter("meeting", meeting)
                .setParameter("organization", organization)
                .setParameter("office", office)
                .getResultStream()
                .findFirst();
    }

    /// The answers for the day on which the meeting now is.
    List<Reply> current(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select r from Reply r join Meeting m on m.id = r.meeting"
                                + " where m.id = :meeting and r.askedFor = m.startsAt"
                                + " order by r.id",
                        Reply.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /// Holds the meeting: of two answers at the same moment the second sees the first, and no
    /// answer comes while it is opened.
    void hold(UUID meeting) {
        getEntityManager()
                .createQuery("from Meeting where id = :meeting", Object.class)
                .setParameter("meeting", meeting)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Restriction answered(Restriction where, @Nullable Boolean answered) {
        if (answered == null) return where;
        return where.and(answered ? ANSWERED : "not " + ANSWERED, Map.of());
    }

    private static Restriction after(Restriction where, @Nullable Cursor after) {
        if (after == null) return where;
        return where.and(
                """
                (m.startsAt > :start or (m.startsAt = :start
                    and (m.id > :last or (m.id = :last and s.id > :seat))))
                """,
                Map.of("start", after.instant(0), "last", after.uuid(1), "seat", after.text(2)));
    }
}
