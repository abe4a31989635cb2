package be.doorstroom.outcome;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All outcomes.
@ApplicationScoped
class Outcomes implements PanacheRepositoryBase<Outcome, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    Slice<Outcome> readable(Restriction restriction, OutcomeFilter filter) {
        Map<String, Object> parameters = new HashMap<>(restriction.parameters());
        var conditions = new StringBuilder("o.id > :after and " + restriction.clause());
        var after = filter.after();
        parameters.put("after", after == null ? FIRST : after.uuid(0));
        if (filter.meeting() != null) {
            conditions.append(" and o.meeting = :meeting");
            parameters.put("meeting", filter.meeting());
        }
        if (filter.region() != null) {
            conditions.append(" and o.region = :region");
            parameters.put("region", filter.region());
        }
        if (!filter.type().isEmpty()) {
            conditions.append(" and o.type in :types");
            parameters.put("types", filter.type());
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select o from Outcome o where " + conditions + " order by o.id",
                                Outcome.class)
                        .setMaxResults(filter.pageSize() + 1);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.getResultList(), filter.pageSize(), outcome -> Cursor.of(outcome.id()));
    }

    Optional<Outcome> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select o from Outcome o where o.id = :id and "
                                        + restriction.clause(),
                                Outcome.class)
                        .setParameter("id", id);
        restriction.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    List<Outcome> ofMeeting(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }

    int settle(UUID meeting, UUID edition) {
        return update(
                "settledBy = ?1, version = version + 1 where meeting = ?2 and settledBy is null",
                edition,
                meeting);
    }
}
