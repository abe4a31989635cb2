package be.doorstroom.delivery;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The ledger as colleges see it: what reached each of them, month by month. What was recalled or
/// replaced is gone from it.
@ApplicationScoped
class Arrivals implements PanacheRepositoryBase<Delivery, UUID> {
    private static final String ROWS =
            " from Delivery d join Edition e on e.id = d.edition"
                    + " join Release l on l.edition = e.id"
                    + " where d.office = COLLEGE and d.kind in (AGENDA, MINUTES)"
                    + " and d.state <> SUPERSEDED and l.state = RELEASED and ";

    /// The latest month first.
    Slice<ArrivalMonth> months(Restriction restriction, ArrivalFilter filter) {
        var where =
                after(
                        restriction
                                .and("d.region = :region", "region", filter.region())
                                .and("d.organization = :nis", "nis", filter.municipality())
                                .and("d.arrival = :month", "month", filter.month()),
                        filter.after());
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.delivery.ArrivalMonth(d.organization,"
                                        + " d.arrival)"
                                        + ROWS
                                        + where.clause()
                                        + " group by d.organization, d.arrival"
                                        + " order by d.arrival desc, d.organization",
                                ArrivalMonth.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.month(), row.municipality()));
    }

    /// What reached these municipalities in these months, what was frozen first comes first.
    List<Arrival> of(
            Restriction restriction, Collection<String> municipalities, Collection<String> months) {
        var where =
                restriction
                        .and("d.organization in :municipalities", "municipalities", municipalities)
                        .and("d.arrival in :months", "months", months);
        var query =
                getEntityManager()
                        .createQuery(
                                "select distinct new be.doorstroom.delivery.Arrival("
                                        + "d.organization, d.region, d.arrival, d.kind, e.id,"
                                        + " e.title)"
                                        + ROWS
                                        + where.clause()
                                        + " order by e.id",
                                Arrival.class);
        return where.bind(query).getResultList();
    }

    private static Restriction after(Restriction where, @Nullable Cursor after) {
        if (after == null) return where;
        return where.and(
                "(d.arrival < :lastMonth or (d.arrival = :lastMonth and d.organization > :last))",
                Map.of("lastMonth", after.text(0), "last", after.text(1)));
    }
}
