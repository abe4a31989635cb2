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
import java.util.stream.Collectors;

/// All strategic plans.
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {
    /// A theme of a plan with its name.
    record Covered(UUID plan, String theme, String name) {}

    /// The newest first.
    Slice<Plan> readable(Restriction restriction, PlanFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("p.id < :after", "after", after == null ? null : after.uuid(0))
                        .and("p.region = :region", "region", filter.region());
        var query =
                getEntityManager()
                        .createQuery(
                                "select p from Plan p where "
                                        + where.clause()
                                        + " order by p.id desc",
                                Plan.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(), filter.pageSize(), plan -> Cursor.of(plan.id()));
    }

    Optional<Plan> readable(Restriction restriction, UUID id) {
        var where = restriction.and("p.id = :id", "id", id);
        var query =
                getEntityManager()
                        .createQuery("select p from Plan p where " + where.clause(), Plan.class);
        return where.bind(query).getResultStream().findFirst();
    }

    /// For a writer: others wait for their turn.
    Plan hold(Plan plan) {
        getEntityManager().refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    /// In the order of each plan; one statement for all.
    Map<UUID, List<Covered>> themes(Collection<UUID> plans) {
        if (plans.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select new be.doorstroom.plan.Plans$Covered(p.id, t.id, t.name)"
                                + " from Plan p join p.themes f join Theme t on t.id = f"
                                + " where p.id in :ids order by p.id, index(f)",
                        Covered.class)
                .setParameter("ids", plans)
                .getResultStream()
                .collect(Collectors.groupingBy(Covered::plan));
    }
}
