package be.doorstroom.bottleneck;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// All bottlenecks.
@ApplicationScoped
class Bottlenecks implements PanacheRepositoryBase<Bottleneck, UUID> {
    private static final String OF_REGION =
            "(b.region = :region or exists (select 1 from BottleneckShare f"
                    + " where f.bottleneck = b.id and f.region = :region"
                    + " and (f.state = SHARED or f.state = OFFERED and f.region in :coordinated)))";
    private static final String OF_THEME =
            "exists (select 1 from BottleneckTheme t where t.bottleneck = b.id"
                    + " and t.theme = :theme and t.region in :own)";

    /// The newest first.
    ///
    /// @param own the regions in which the reader works, whose themes they may ask for
    Slice<Bottleneck> readable(
            Restriction restriction,
            BottleneckFilter filter,
            Set<String> own,
            Set<String> coordinated) {
        var after = filter.after();
        var where =
                restriction
                        .and("b.id < :after", "after", after == null ? null : after.uuid(0))
                        .and("b.level in :levels", "levels", filter.level())
                        .and("b.state in :states", "states", filter.status());
        if (filter.region() != null) {
            where =
                    where.and(
                            OF_REGION,
                            Map.of("region", filter.region(), "coordinated", some(coordinated)));
        }
        if (filter.theme() != null) {
            where = where.and(OF_THEME, Map.of("theme", filter.theme(), "own", some(own)));
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select b from Bottleneck b where "
                                        + where.clause()
                                        + " order by b.id desc",
                                Bottleneck.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                bottleneck -> Cursor.of(bottleneck.id()));
    }

    /// A list in a query is never empty; no region has an empty id.
    private static Set<String> some(Set<String> regions) {
        return regions.isEmpty() ? Set.of("") : regions;
    }

    Optional<Bottleneck> readable(Restriction restriction, UUID id) {
        var where = restriction.and("b.id = :id", "id", id);
        var query =
                getEntityManager()
                        .createQuery(
                                "select b from Bottleneck b where " + where.clause(),
                                Bottleneck.class);
        return where.bind(query).getResultStream().findFirst();
    }

    /// For a writer: others wait for their turn.
    Bottleneck hold(Bottleneck bottleneck) {
        getEntityManager().refresh(bottleneck, LockModeType.PESSIMISTIC_WRITE);
        return bottleneck;
    }

    Set<String> loaded() {
        return Set.copyOf(
                getEntityManager()
                        .createQuery(
                                "select b.loadedAs from Bottleneck b where b.loadedAs is not null",
                                String.class)
                        .getResultList());
    }
}
