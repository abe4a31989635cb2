package be.doorstroom.referral;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.event.Changes;
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

/// All referrals and their targets.
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ROWS =
            "select new be.doorstroom.referral.ReferralRow(r, o.meeting, o.itemTitle, o.text,"
                    + " o.settledBy) from Referral r join Outcome o on o.id = r.outcome where ";

    /// In the order in which they were made.
    Slice<ReferralRow> readable(Restriction restriction, ReferralFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("r.id > :after", "after", after == null ? FIRST : after.uuid(0))
                        .and("r.region = :region", "region", filter.region())
                        .and("o.meeting = :meeting", "meeting", filter.meeting())
                        .and("r.outcome = :outcome", "outcome", filter.outcome())
                        .and(
                                Changes.since(
                                        "r.id, r.outcome, o.settledBy",
                                        "referral",
                                        "outcome",
                                        "edition"),
                                "modifiedSince",
                                filter.modifiedSince());
        var page = target(where, filter);
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
                                                + " join Outcome o on o.id = r.outcome where "
                                                + where.clause(),
                                        UUID.class))
                .getResultList();
    }

    /// By the outcome that they refer.
    Map<UUID, List<UUID>> of(Collection<UUID> outcomes) {
        if (outcomes.isEmpty()) return Map.of();
        return list("outcome in ?1 order by id", outcomes).stream()
                .collect(
                        Collectors.groupingBy(
                                Referral::outcome,
                                Collectors.mapping(Referral::id, Collectors.toList())));
    }

    Optional<ReferralRow> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + "r.id = :id and " + restriction.clause(), ReferralRow.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
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

    /// Of approved minutes that were not recalled from everybody.
    List<OpenReferral> openForCouncils(String region) {
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.referral.OpenReferral(
                            r.id, t.organization, o.itemTitle, o.text, r.text, t.body, t.state,
                            t.treatedOn, o.circle)
                        from Referral r join ReferralTarget t on t.referral = r.id
                        join Outcome o on o.id = r.outcome
                        where r.region = :region and t.state in :open
                          and o.circle in (COUNCILS, PUBLIC)
                          and exists (select 1 from Release l where l.edition = o.settledBy
                              and l.state = RELEASED and l.circle <> SECRETARIAT)
                        order by r.id, t.organization
                        """,
                        OpenReferral.class)
                .setParameter("region", region)
                .setParameter("open", ReferralState.open())
                .getResultList();
    }

    /// The target, held: of two answers at the same moment the second sees the first.
    Optional<ReferralTarget> hold(UUID referral, String organization) {
        return getEntityManager()
                .createQuery(
                        "from ReferralTarget where referral = :referral"
                                + " and organization = :organization",
                        ReferralTarget.class)
                .setParameter("referral", referral)
                .setParameter("organization", organization)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isReferred(UUID outcome) {
        return count("outcome", outcome) > 0;
    }

    void add(List<ReferralTarget> targets) {
        targets.forEach(getEntityManager()::persist);
    }

    /// One and the same target is of that organization and in that state.
    private static Restriction target(Restriction where, ReferralFilter filter) {
        var target =
                new Restriction("t.referral = r.id", Map.of())
                        .and("t.organization = :nis", "nis", filter.organization())
                        .and("t.state in :states", "states", filter.status());
        if (target.parameters().isEmpty()) return where;
        return where.and(
                "exists (select 1 from ReferralTarget t where " + target.clause() + ")",
                target.parameters());
    }
}
