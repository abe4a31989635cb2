package be.doorstroom.plan;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All that municipalities pledge.
@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ROWS =
            "select new be.doorstroom.plan.CommitmentRow(c, p.title, t.name) from Commitment c"
                    + " join Plan p on p.id = c.plan join Theme t on t.id = c.theme where ";

    /// What a plan adds up to.
    record Sum(UUID plan, long pledged, long confirmed, long municipalities) {}

    /// In the order in which they were pledged; one statement, whatever the page.
    Slice<CommitmentRow> readable(Restriction restriction, CommitmentFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("c.id > :after", "after", after == null ? FIRST : after.uuid(0))
                        .and("c.region = :region", "region", filter.region())
                        .and("c.plan = :plan", "plan", filter.plan())
                        .and("c.municipality = :nis", "nis", filter.municipality())
                        .and("c.theme = :theme", "theme", filter.theme())
                        .and("c.ofYear = :year", "year", filter.year())
                        .and("c.state in :states", "states", filter.status());
        var query =
                getEntityManager()
                        .createQuery(ROWS + where.clause() + " order by c.id", CommitmentRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.commitment().id()));
    }

    Optional<CommitmentRow> readable(Restriction restriction, UUID id) {
        var where = restriction.and("c.id = :id", "id", id);
        var query = getEntityManager().createQuery(ROWS + where.clause(), CommitmentRow.class);
        return where.bind(query).getResultStream().findFirst();
    }

    /// For a writer: others wait for their turn.
    void hold(Commitment commitment) {
        getEntityManager().refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
    }

    /// All that was pledged in one place, also what was withdrawn.
    List<Commitment> at(NewCommitment wish) {
        return list(
                "plan = ?1 and municipality = ?2 and theme = ?3 and ofYear = ?4",
                wish.plan(),
                wish.municipality(),
                wish.theme(),
                wish.year() == null ? Commitment.WHOLE_PERIOD : wish.year());
    }

    /// Whether something outside of these themes and years was pledged and not withdrawn.
    boolean reachesBeyond(UUID plan, PlanChange text) {
        return count(
                        "plan = ?1 and state <> WITHDRAWN and (theme not in ?2"
                                + " or ofYear <> 0 and (ofYear < ?3 or ofYear > ?4))",
                        plan,
                        text.filed(),
                        text.fromYear(),
                        text.untilYear())
                > 0;
    }

    /// Of many plans, in one statement; one for which nothing counts is absent.
    Map<UUID, Sum> sums(Collection<UUID> plans) {
        if (plans.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select new be.doorstroom.plan.Commitments$Sum(c.plan,"
                                + " sum(case when c.state = PLEDGED then c.cents else 0L end),"
                                + " sum(case when c.state = CONFIRMED then c.cents else 0L end),"
                                + " count(distinct c.municipality))"
                                + " from Commitment c where c.plan in :ids"
                                + " and c.state <> WITHDRAWN group by c.plan",
                        Sum.class)
                .setParameter("ids", plans)
                .getResultStream()
                .collect(Collectors.toMap(Sum::plan, Function.identity()));
    }
}
