package be.doorstroom.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All minutes with their entries and remarks. (`Minutes` has no plural of its own.)
@ApplicationScoped
class MinutesBook implements PanacheRepositoryBase<Minutes, UUID> {
    private static final int LARGEST_ROUND = 100;

    /// For a writer: others wait for their turn.
    Optional<Minutes> forWriting(UUID meeting) {
        return findByIdOptional(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    /// With their positions, in one statement.
    List<Entry> entries(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select e from Entry e left join fetch e.positions"
                                + " where e.meeting = :meeting order by e.sequence",
                        Entry.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    Optional<Entry> entry(UUID meeting, UUID agendaItem) {
        return entries(meeting).stream()
                .filter(entry -> entry.agendaItem().equals(agendaItem))
                .findFirst();
    }

    /// The meetings whose review has ended without a remark, under the rule that silence approves.
    List<UUID> unremarked(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select m.meeting from Minutes m where m.silent = true"
                                + " and m.state = IN_REVIEW and m.reviewUntil < :today and not exists"
                                + " (select 1 from Remark r where r.meeting = m.meeting)"
                                + " order by m.meeting",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(LARGEST_ROUND)
                .getResultList();
    }

    /// The meetings of a body whose minutes are in review, with no point yet to approve them.
    List<UUID> awaitingApprovalPoint(String region, String body) {
        return getEntityManager()
                .createQuery(
                        "select m.meeting from Minutes m where m.region = :region"
                                + " and m.body = :body and m.state = IN_REVIEW"
                                + " and m.silent = false and m.approvalPoint is null"
                                + " order by m.meeting",
                        UUID.class)
                .setParameter("region", region)
                .setParameter("body", body)
                .getResultList();
    }

    void add(Entry entry) {
        getEntityManager().persist(entry);
    }

    void add(Remark remark) {
        getEntityManager().persist(remark);
    }

    List<Remark> remarks(UUID meeting) {
        return getEntityManager()
                .createQuery("from Remark where meeting = :meeting order by id", Remark.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
