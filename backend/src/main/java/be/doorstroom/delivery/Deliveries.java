package be.doorstroom.delivery;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.event.Changes;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The ledger: all deliveries.
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {
    private static final String UNFETCHED =
            DeliveryState.unfetched().stream()
                    .map(DeliveryState::name)
                    .collect(Collectors.joining(", ", "(", ")"));

    private static final String READABLE =
            "exists (select 1 from Release l where l.edition = d.edition"
                    + " and l.circle = d.circle and l.state = RELEASED)";

    /// The newest first, each with its edition's title, in one statement.
    Slice<DeliveryRow> readable(Restriction restriction, DeliveryFilter filter, Instant now) {
        var after = filter.after();
        var where =
                late(restriction, filter.overdue(), now)
                        .and("d.region = :region", "region", filter.region())
                        .and("d.edition = :edition", "edition", filter.edition())
                        .and("d.organization = :nis", "nis", filter.municipality())
                        .and("d.state in :states", "states", filter.status())
                        .and("d.kind in :kinds", "kinds", filter.kind())
                        .and("d.month = :month", "month", text(filter.month()))
                        .and(
                                Changes.since("d.id, d.edition", "delivery", "edition"),
                                "modifiedSince",
                                filter.modifiedSince())
                        .and("d.id < :after", "after", after == null ? null : after.uuid(0));
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.delivery.DeliveryRow(d, e.title)"
                                        + " from Delivery d join Edition e on e.id = d.edition"
                                        + " where "
                                        + where.clause()
                                        + " order by d.id desc",
                                DeliveryRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.delivery().id()));
    }

    Optional<DeliveryRow> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.delivery.DeliveryRow(d, e.title)"
                                        + " from Delivery d join Edition e on e.id = d.edition"
                                        + " where d.id = :id and "
                                        + restriction.clause(),
                                DeliveryRow.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
    }

    List<DeliveryRow> readable(Restriction restriction, Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.delivery.DeliveryRow(d, e.title)"
                                        + " from Delivery d join Edition e on e.id = d.edition"
                                        + " where d.id in :ids and "
                                        + restriction.clause()
                                        + " order by e.id, d.id",
                                DeliveryRow.class)
                        .setParameter("ids", ids);
        return restriction.bind(query).getResultList();
    }

    /// Holds the rows, so that of two reminders at the same moment the second sees the first.
    void hold(Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        getEntityManager()
                .createQuery("from Delivery where id in :ids order by id", Delivery.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /// Those of a region that are late and that their recipients may still read.
    List<UUID> late(NewReminders wish, Instant now) {
        var where =
                late(Restriction.everything(), true, now)
                        .and("d.region = :region", "region", wish.region())
                        .and("d.month = :month", "month", text(wish.month()))
                        .and("d.kind = :kind", "kind", wish.obligation())
                        .and("d.organization = :nis", "nis", wish.municipality())
                        .and("d.kind in :obligations", "obligations", FlowMatrix.OBLIGATIONS);
        var query =
                getEntityManager()
                        .createQuery(
                                "select d.id from Delivery d where "
                                        + where.clause()
                                        + " and "
                                        + READABLE
                                        + " order by d.id",
                                UUID.class);
        return where.bind(query).getResultList();
    }

    /// Of these, those that their recipients may still read: the others were recalled.
    Set<UUID> released(Collection<UUID> ids) {
        return new HashSet<>(
                getEntityManager()
                        .createQuery(
                                "select d.id from Delivery d where d.id in :ids and " + READABLE,
                                UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /// What these recipients have not fetched yet of an edition. The rows are held: a channel may
    /// be marking them as delivered at this moment.
    List<Delivery> unfetched(UUID edition, Restriction own) {
        return unfetched("d", edition, own, " order by d.id", Delivery.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean hasUnfetched(UUID edition, Restriction own) {
        return !unfetched("d.id", edition, own, "", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private <T> TypedQuery<T> unfetched(
            String what, UUID edition, Restriction own, String order, Class<T> type) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select %s from Delivery d where d.edition = :edition and d.state in %s and %s%s"
                                        .formatted(what, UNFETCHED, own.clause(), order),
                                type)
                        .setParameter("edition", edition);
        return own.bind(query);
    }

    List<Delivery> of(UUID edition, String organization) {
        return list("edition = ?1 and organization = ?2 order by id", edition, organization);
    }

    /// Those whose place no later edition took.
    List<Delivery> standing(UUID edition) {
        return list("edition = ?1 and state <> ?2 order by id", edition, DeliveryState.SUPERSEDED);
    }

    List<Recipient> recipients(UUID edition) {
        return list("edition", edition).stream().map(Delivery::recipient).toList();
    }

    /// Those of an edition that nobody has fetched.
    List<Delivery> unfetched(UUID edition) {
        return list("edition = ?1 and state in ?2 order by id", edition, DeliveryState.unfetched());
    }

    /// The portal has them at once: nothing is sent, it is there to fetch.
    int deliver(UUID edition, Instant now) {
        hold(edition);
        return update(
                "state = DELIVERED, deliveredAt = ?1, version = version + 1"
                        + " where edition = ?2 and state = DUE",
                now,
                edition);
    }

    /// A later edition takes the place of this one: nobody has to read it any more.
    int supersede(UUID edition) {
        hold(edition);
        return update(
                "state = SUPERSEDED, version = version + 1 where edition = ?1 and state in ?2",
                edition,
                DeliveryState.open());
    }

    /// All of an edition in one order, before several are written at once: two that came to them in
    /// different orders would each hold what the other waits for. A lock that leaves the keys
    /// alone, for whoever notes a letter of one of them takes those in an order of its own.
    private void hold(UUID edition) {
        getEntityManager()
                .createQuery("from Delivery where edition = :edition order by id", Delivery.class)
                .setParameter("edition", edition)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(getEntityManager()::detach);
    }

    List<FlowCount> counts(Restriction restriction, FlowFilter filter, Instant now) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.delivery.FlowCount(d.organization,"
                                        + " d.month, d.kind, d.state, count(d),"
                                        + " sum(case when d.dueAt < :now then 1 else 0 end))"
                                        + " from Delivery d where d.region = :region"
                                        + " and d.month >= :from and d.month <= :to"
                                        + " and d.kind in (AGENDA, MINUTES, BRIEFING) and d.state <> SUPERSEDED"
                                        + " and "
                                        + restriction.clause()
                                        + " group by d.organization, d.month, d.kind, d.state",
                                FlowCount.class)
                        .setParameter("now", now)
                        .setParameter("region", filter.region())
                        .setParameter("from", filter.monthFrom().toString())
                        .setParameter("to", filter.monthTo().toString());
        return restriction.bind(query).getResultList();
    }

    private static Restriction late(Restriction where, @Nullable Boolean overdue, Instant now) {
        if (overdue == null) return where;
        var late = "(d.dueAt < :now and d.state in :open)";
        return where.and(
                overdue ? late : "not " + late, Map.of("now", now, "open", DeliveryState.open()));
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }
}
