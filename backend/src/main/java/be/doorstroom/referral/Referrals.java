package be.doorstroom.referral;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.event.Changes;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All referrals and their targets.
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ROWS =
            "select new be.doorstroom.referral.ReferralRow(r, o.meeting, o.itemTitle, o.text,"
                    + " o.settledBy) from Referral r left join Outcome o on o.id = r.outcome where ";

    /// In the order in which they were made.
    Slice<ReferralRow> readable(Restriction restriction, ReferralFilter filter, LocalDate today) {
        var after = filter.after();
        var where =
                restriction
                        .and("r.id > :after", "after", after == null ? FIRST : after.uuid(0))
                        .and("r.region = :region", "region", filter.region())
                        .and("o.meeting = :meeting", "meeting", filter.meeting())
                        .and("r.outcome = :outcome", "outcome", filter.outcome())
                        .and("r.protocol = :protocol", "protocol", filter.protocol())
                        .and(
                                Changes.since(
                                        "r.id, r.outcome, o.settledBy",
                                        "referral",
                                        "outcome",
                                        "edition"),
                                "modifiedSince",
                                filter.modifiedSince());
        var page = target(where, filter, today);
        var query =
                getEntityManager()
                        .createQuery(ROWS + page.clause() + " order by r.id", ReferralRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                page.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.referral().id()));
    }

    List<UUID> among(Restriction restriction, Collection<UUID> ids) {
        var where = restriction.and("r.id in :ids", "ids", ids);
        return where.bind(
                        getEntityManager()
                                .createQuery(
                                        "select r.id from Referral r"
                                                + " left join Outcome o on o.id = r.outcome where "
                                                + where.clause(),
                                        UUID.class))
                .getResultList();
    }

    /// By the outcome that they refer.
    Map<UUID, List<UUID>> of(Collection<UUID> outcomes) {
        if (outcomes.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select r.outcome, r.id from Referral r where r.outcome in :outcomes"
                                + " order by r.id",
                        Object[].class)
                .setParameter("outcomes", outcomes)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /// In the order in which they were made.
    List<ReferralRow> readable(Restriction restriction, Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var where = restriction.and("r.id in :ids", "ids", ids);
        return where.bind(
                        getEntityManager()
                                .createQuery(
                                        ROWS + where.clause() + " order by r.id",
                                        ReferralRow.class))
                .getResultList();
    }

    /// By protocol, how many of its targets stand in which state.
    Map<UUID, ReferralTally> tallies(Collection<UUID> protocols) {
        if (protocols.isEmpty()) return Map.of();
        Map<UUID, ReferralTally> tallies = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select r.protocol, r.id, t.state, count(t) from Referral r"
                                + " join ReferralTarget t on t.referral = r.id"
                                + " where r.protocol in :protocols"
                                + " group by r.protocol, r.id, t.state",
                        Object[].class)
                .setParameter("protocols", protocols)
                .getResultStream()
                .forEach(row ->
                        tallies.computeIfAbsent(
                                        (UUID) row[0],
                                        protocol ->
                                                new ReferralTally(
                                                        (UUID) row[1],
                                                        new EnumMap<>(ReferralState.class)))
                                .targets()
                                .put((ReferralState) row[2], Math.toIntExact((Long) row[3])));
        return tallies;
    }

    /// The targets of these referrals, by organization; one statement.
    Map<UUID, List<ReferralTarget>> targets(Collection<UUID> referrals) {
        if (referrals.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "from ReferralTarget where referral in :referrals order by organization",
                        ReferralTarget.class)
                .setParameter("referrals", referrals)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ReferralTarget::referral));
    }

    /// Of approved minutes that were not recalled from everybody, and of protocols.
    List<OpenReferral> openForCouncils(String region) {
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.referral.OpenReferral(
                            r.id, t.organization, coalesce(o.itemTitle, r.title),
                            coalesce(o.text, r.title), r.text, t.body, t.state, t.treatedOn,
                            coalesce(o.circle, be.doorstroom.access.Circle.COUNCILS))
                        from Referral r join ReferralTarget t on t.referral = r.id
                        left join Outcome o on o.id = r.outcome
                        where r.region = :region and t.state in :open
                          and (r.protocol is not null or (o.circle in (COUNCILS, PUBLIC)
                              and exists (select 1 from Release l where l.edition = o.settledBy
                                  and l.state = RELEASED and l.circle <> SECRETARIAT)))
                        order by r.id, t.organization
                        """,
                        OpenReferral.class)
                .setParameter("region", region)
                .setParameter("open", ReferralState.open())
                .getResultList();
    }

    /// The targets of these referrals, held: of two answers at the same moment the second sees the
    /// first.
    Map<TargetKey, ReferralTarget> hold(Collection<UUID> referrals) {
        return getEntityManager()
                .createQuery(
                        "from ReferralTarget where referral in :referrals order by id",
                        ReferralTarget.class)
                .setParameter("referrals", referrals)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(ReferralTarget::key, Function.identity()));
    }

    boolean isReferred(UUID outcome) {
        return count("outcome", outcome) > 0;
    }

    void add(List<ReferralTarget> targets) {
        targets.forEach(getEntityManager()::persist);
    }

    /// One and the same target is of that organization, in that state and late or not.
    private static Restriction target(Restriction where, ReferralFilter filter, LocalDate today) {
        var target =
                late(
                        new Restriction("t.referral = r.id", Map.of())
                                .and("t.organization = :nis", "nis", filter.organization())
                                .and("t.state in :states", "states", filter.status()),
                        filter.overdue(),
                        today);
        if (target.parameters().isEmpty()) return where;
        return where.and(
                "exists (select 1 from ReferralTarget t where " + target.clause() + ")",
                target.parameters());
    }

    private static Restriction late(Restriction where, @Nullable Boolean overdue, LocalDate today) {
        if (overdue == null) return where;
        var late =
                "(t.state in :open and (coalesce(r.dueOn, :today) < :today"
                        + " or coalesce(t.treatedOn, :today) < :today))";
        return where.and(
                overdue ? late : "not " + late,
                Map.of("today", today, "open", ReferralState.open()));
    }
}
