package be.doorstroom.series;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// All series.
@ApplicationScoped
class SeriesBook implements PanacheRepositoryBase<Series, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /// In the order in which they were started; one statement, whatever the page.
    Slice<Series> readable(Restriction restriction, SeriesFilter filter) {
        Map<String, Object> parameters = new HashMap<>(restriction.parameters());
        var conditions = new StringBuilder(restriction.clause());
        var after = filter.after();
        conditions.append(" and s.id > :after");
        parameters.put("after", after == null ? FIRST : after.uuid(0));
        if (filter.region() != null) {
            conditions.append(" and s.region = :region");
            parameters.put("region", filter.region());
        }
        if (filter.body() != null) {
            conditions.append(" and s.body = :body");
            parameters.put("body", filter.body());
        }
        if (filter.on() != null) {
            conditions.append(" and s.startsOn <= :on and (s.endsOn is null or s.endsOn >= :on)");
            parameters.put("on", filter.on());
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select s from Series s where " + conditions + " order by s.id",
                                Series.class)
                        .setMaxResults(filter.pageSize() + 1);
        parameters.forEach(query::setParameter);
        return Slice.of(query.getResultList(), filter.pageSize(), series -> Cursor.of(series.id()));
    }
}
