package be.doorstroom.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All points that stand on two agendas at once.
@ApplicationScoped
class TwinPoints implements PanacheRepositoryBase<TwinPoint, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.preparation.LinkRow(t.%1$sItem, t.%2$sItem, m.id, m.body,"
                    + " m.title, m.startsAt, m.state) from TwinPoint t"
                    + " join Meeting m on m.id = t.%2$sMeeting"
                    + " where t.%1$sItem in :points order by t.id";

    Optional<TwinPoint> of(UUID item) {
        return find("advisedItem = ?1 or advisingItem = ?1", item).firstResultOptional();
    }

    /// What advises these points.
    List<LinkRow> advising(Collection<UUID> points) {
        return rows(ROWS.formatted("advised", "advising"), points);
    }

    /// What these points advise.
    List<LinkRow> advised(Collection<UUID> points) {
        return rows(ROWS.formatted("advising", "advised"), points);
    }

    private List<LinkRow> rows(String query, Collection<UUID> points) {
        if (points.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(query, LinkRow.class)
                .setParameter("points", points)
                .getResultList();
    }
}
