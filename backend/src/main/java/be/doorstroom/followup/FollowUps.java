package be.doorstroom.followup;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All follow-ups.
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.followup.FollowUpRow(f, o.meeting, o.itemTitle, o.type,"
                    + " o.text, o.settledBy) from FollowUp f join Outcome o on o.id = f.outcome"
                    + " where ";

    /// What is due first comes first; one statement, whatever the page.
    Slice<FollowUpRow> readable(Restriction restriction, FollowUpFilter filter, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(restriction.parameters());
        var conditions = new StringBuilder(restriction.clause());
        add(conditions, parameters, "f.region = :region", "region", filter.region());
        add(conditions, parameters, "f.municipality = :nis", "nis", filter.municipality());
        add(conditions, parameters, "o.meeting = :meeting", "meeting", filter.meeting());
        add(conditions, parameters, "f.outcome = :outcome", "outcome", filter.outcome());
        var states = filter.status().isEmpty() ? null : filter.status();
        add(conditions, parameters, "f.state in :states", "states", states);
        late(conditions, parameters, filter.overdue(), today);
        seek(conditions, parameters, filter.after());
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + conditions + " order by f.dueOn, f.id", FollowUpRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.followUp().dueOn(), row.followUp().id()));
    }

    List<FollowUpRow> readable(Restriction restriction, Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS
                                        + "f.id in :ids and "
                                        + restriction.clause()
                                        + " order by f.id",
                                FollowUpRow.class)
                        .setParameter("ids", ids);
        restriction.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /// Of approved minutes that were not recalled from everybody.
    List<OpenFollowUp> openForCouncils(String region) {
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.followup.OpenFollowUp(
                            f.id, f.municipality, o.itemTitle, o.text, f.text, f.dueOn, f.state,
                            o.circle)
                        from FollowUp f join Outcome o on o.id = f.outcome
                        where f.region = :region and f.state in :open
                          and o.circle in (COUNCILS, PUBLIC)
                          and exists (select 1 from Release l where l.edition = o.settledBy
                              and l.state = RELEASED and l.circle <> SECRETARIAT)
                        order by f.dueOn, f.id
                        """,
                        OpenFollowUp.class)
                .setParameter("region", region)
                .setParameter("open", FollowUpState.open())
                .getResultList();
    }

    /// Holds the rows, so that of two reports at the same moment the second sees the first.
    void hold(Collection<UUID> ids) {
        getEntityManager()
                .createQuery("from FollowUp where id in :ids order by id", FollowUp.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /// The municipalities that were asked already.
    Set<String> asked(UUID outcome) {
        return list("outcome", outcome).stream()
                .map(FollowUp::municipality)
                .collect(Collectors.toSet());
    }

    private static void late(
            StringBuilder conditions,
            Map<String, Object> parameters,
            @Nullable Boolean overdue,
            LocalDate today) {
        if (overdue == null) return;
        var late = "(f.dueOn < :today and f.state in :open)";
        conditions.append(overdue ? " and " : " and not ").append(late);
        parameters.put("today", today);
        parameters.put("open", FollowUpState.open());
    }

    private static void seek(
            StringBuilder conditions, Map<String, Object> parameters, @Nullable Cursor after) {
        if (after == null) return;
        conditions.append(" and (f.dueOn > :due or (f.dueOn = :due and f.id > :last))");
        parameters.put("due", after.date(0));
        parameters.put("last", after.uuid(1));
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
}
