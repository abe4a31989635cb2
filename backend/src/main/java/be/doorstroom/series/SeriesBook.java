package be.doorstroom.series;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// All series.
@ApplicationScoped
class SeriesBook implements PanacheRepositoryBase<Series, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /// In the order in which they were started; one statement, whatever the page.
    Slice<Series> readable(Restriction restriction, SeriesFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("s.id > :after", "after", after == null ? FIRST : after.uuid(0))
                        .and("s.region = :region", "region", filter.region())
                        .and("s.body = :body", "body", filter.body())
                        .and(
                                "s.startsOn <= :on and (s.endsOn is null or s.endsOn >= :on)",
                                "on",
                                filter.on());
        var query =
                getEntityManager()
                        .createQuery(
                                "select s from Series s where " + where.clause() + " order by s.id",
                                Series.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                series -> Cursor.of(series.id()));
    }
}
