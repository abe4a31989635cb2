package be.doorstroom.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// All points that were put forward.
@ApplicationScoped
class ForwardedPoints implements PanacheRepositoryBase<ForwardedPoint, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.preparation.LinkRow(f.%1$sItem, f.%2$sItem, m.id, m.body,"
                    + " m.title, m.startsAt, m.state) from ForwardedPoint f"
                    + " join Meeting m on m.id = f.%2$sMeeting"
                    + " where f.%1$sItem in :points order by f.id";

    List<ForwardedPoint> from(UUID item) {
        return list("fromItem", item);
    }

    List<ForwardedPoint> with(UUID item) {
        return list("fromItem = ?1 or toItem = ?1", item);
    }

    /// Where these points come from.
    List<LinkRow> origins(Collection<UUID> points) {
        return rows(ROWS.formatted("to", "from"), points);
    }

    /// Where these points went.
    List<LinkRow> onward(Collection<UUID> points) {
        return rows(ROWS.formatted("from", "to"), points);
    }

    private List<LinkRow> rows(String query, Collection<UUID> points) {
        if (points.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(query, LinkRow.class)
                .setParameter("points", points)
                .getResultList();
    }
}
