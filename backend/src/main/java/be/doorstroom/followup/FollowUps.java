package be.doorstroom.followup;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Restriction;
import be.doorstroom.platform.event.Changes;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
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
        var where =
                restriction
                        .and("f.region = :region", "region", filter.region())
                        .and("f.municipality = :nis", "nis", filter.municipality())
                        .and("o.meeting = :meeting", "meeting", filter.meeting())
                        .and("f.outcome = :outcome", "outcome", filter.outcome())
                        .and("f.state in :states", "states", filter.status())
                        .and(
                                Changes.since(
                                        "f.id, f.outcome, o.settledBy",
                                        "followUp",
                                        "outcome",
                                        "edition"),
                                "modifiedSince",
                                filter.modifiedSince());
        var page = after(late(where, filter.overdue(), today), filter.after());
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + page.clause() + " order by f.dueOn, f.id", FollowUpRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                page.bind(query).getResultList(),
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
        return restriction.bind(query).getResultList();
    }

    List<UUID> among(Restriction restriction, Collection<UUID> ids) {
        var where = restriction.and("f.id in :ids", "ids", ids);
        return where.bind(
                        getEntityManager()
                                .createQuery(
                                        "select f.id from FollowUp f"
                                                + " join Outcome o on o.id = f.outcome where "
                                                + where.clause(),
                                        UUID.class))
                .getResultList();
    }

    /// By the outcome that they follow.
    Map<UUID, List<UUID>> of(Collection<UUID> outcomes) {
        if (outcomes.isEmpty()) return Map.of();
        return list("outcome in ?1 order by id", outcomes).stream()
                .collect(
                        Collectors.groupingBy(
                                FollowUp::outcome,
                                Collectors.mapping(FollowUp::id, Collectors.toList())));
    }

    /// Of approved minutes that were not recalled from everybody.
    List<OpenFollowUp> openForCouncils(String region) {
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.followup.OpenFollowUp(
                            f.id, f.municipality, o.itemTitle, o.text, f.text, f.dueOn, f.state,
                            o.circle, f.region)
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

    /// Of one municipality: what was asked by minutes that were approved before a moment, and that
    /// a circle may have.
    List<OpenFollowUp> open(String municipality, Circle reader, Instant before) {
        var open = Arrays.stream(Circle.values()).filter(reader::opens).toList();
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.followup.OpenFollowUp(
                            f.id, f.municipality, o.itemTitle, o.text, f.text, f.dueOn, f.state,
                            o.circle, f.region)
                        from FollowUp f join Outcome o on o.id = f.outcome
                        join Edition e on e.id = o.settledBy
                        where f.municipality = :municipality and f.state in :open
                          and o.circle in :circles and e.frozenAt < :before
                          and exists (select 1 from Release l where l.edition = e.id
                              and l.state = RELEASED and l.circle = :reader)
                        order by f.dueOn, f.id
                        """,
                        OpenFollowUp.class)
                .setParameter("municipality", municipality)
                .setParameter("open", FollowUpState.open())
                .setParameter("circles", open)
                .setParameter("reader", reader)
                .setParameter("before", before)
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

    private static Restriction late(Restriction where, @Nullable Boolean overdue, LocalDate today) {
        if (overdue == null) return where;
        var late = "(f.dueOn < :today and f.state in :open)";
        return where.and(
                overdue ? late : "not " + late,
                Map.of("today", today, "open", FollowUpState.open()));
    }

    private static Restriction after(Restriction where, @Nullable Cursor after) {
        if (after == null) return where;
        return where.and(
                "(f.dueOn > :due or (f.dueOn = :due and f.id > :last))",
                Map.of("due", after.date(0), "last", after.uuid(1)));
    }
}
