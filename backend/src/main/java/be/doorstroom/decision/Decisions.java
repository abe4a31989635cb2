package be.doorstroom.decision;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import java.util.UUID;

/// All decisions.
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.decision.DecisionRow(d, o.itemTitle, o.text, o.circle,"
                    + " o.settledBy, v.kind, v.inFavor, v.against, v.abstained)"
                    + " from Decision d join Outcome o on o.id = d.outcome"
                    + " join Vote v on v.id = d.vote where ";

    /// The newest first.
    Slice<DecisionRow> readable(Restriction restriction, DecisionFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("d.region = :region", "region", filter.region())
                        .and("d.body = :body", "body", filter.body())
                        .and("d.decidedYear = :year", "year", filter.year())
                        .and("d.meeting = :meeting", "meeting", filter.meeting())
                        .and("d.id < :after", "after", after == null ? null : after.uuid(0));
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + where.clause() + " order by d.id desc", DecisionRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.decision().id()));
    }

    Optional<DecisionRow> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + "d.id = :id and " + restriction.clause(), DecisionRow.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
    }

    /// The number that is next in a year of a body. The body is held until the transaction ends, so
    /// that no number is given twice and one that is not kept leaves no gap.
    int next(String body, int year) {
        getEntityManager()
                .createNativeQuery("select id from body where id = :body for update")
                .setParameter("body", body)
                .getResultList();
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(d.number), 0) + 1 from Decision d"
                                + " where d.body = :body and d.decidedYear = :year",
                        Integer.class)
                .setParameter("body", body)
                .setParameter("year", year)
                .getSingleResult();
    }

    boolean isDecided(UUID vote) {
        return count("vote", vote) > 0;
    }

    /// Asked while the outcome itself is on its way out: what waits to be written stays waiting.
    boolean isNumbered(UUID outcome) {
        return getEntityManager()
                .createQuery("select d.id from Decision d where d.outcome = :outcome", UUID.class)
                .setParameter("outcome", outcome)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /// Whether the outcome of a decision was made something else.
    boolean isNoDecisionAnyMore(UUID outcome) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Decision d join Outcome o on o.id = d.outcome"
                                + " where o.id = :outcome and o.type <> DECISION",
                        UUID.class)
                .setParameter("outcome", outcome)
                .getResultStream()
                .findFirst()
                .isPresent();
    }
}
