package be.doorstroom.outcome;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.event.Changes;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// All outcomes.
@ApplicationScoped
class Outcomes implements PanacheRepositoryBase<Outcome, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    Slice<Outcome> readable(Restriction restriction, OutcomeFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("o.id > :after", "after", after == null ? FIRST : after.uuid(0))
                        .and("o.meeting = :meeting", "meeting", filter.meeting())
                        .and("o.region = :region", "region", filter.region())
                        .and("o.type in :types", "types", filter.type())
                        .and(
                                Changes.since("o.id, o.settledBy", "outcome", "edition"),
                                "modifiedSince",
                                filter.modifiedSince());
        var query =
                getEntityManager()
                        .createQuery(
                                "select o from Outcome o where "
                                        + where.clause()
                                        + " order by o.id",
                                Outcome.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                outcome -> Cursor.of(outcome.id()));
    }

    Optional<Outcome> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select o from Outcome o where o.id = :id and "
                                        + restriction.clause(),
                                Outcome.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
    }

    List<UUID> among(Restriction restriction, Collection<UUID> ids) {
        var where = restriction.and("o.id in :ids", "ids", ids);
        return where.bind(
                        getEntityManager()
                                .createQuery(
                                        "select o.id from Outcome o where " + where.clause(),
                                        UUID.class))
                .getResultList();
    }

    /// By the edition that settles them.
    Map<UUID, List<UUID>> settledBy(Collection<UUID> editions) {
        if (editions.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select o.settledBy, o.id from Outcome o where o.settledBy in :editions",
                        Object[].class)
                .setParameter("editions", editions)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    List<Outcome> ofMeeting(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }

    List<Outcome> given(Collection<UUID> items) {
        if (items.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select o from Outcome o where o.agendaItem in :items"
                                + " and (o.settledBy is null and o.type = ADVICE"
                                + " or exists (select 1 from Release l where l.edition = o.settledBy"
                                + " and l.state = RELEASED)) order by o.id",
                        Outcome.class)
                .setParameter("items", items)
                .getResultList();
    }

    int settle(UUID meeting, UUID edition) {
        return update("settledBy = ?1, version = version + 1 where meeting = ?2", edition, meeting);
    }
}
