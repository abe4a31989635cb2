package be.doorstroom.college;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The points that colleges were given by their own. What was recalled from the directors since is
/// gone from it.
@ApplicationScoped
class CollegePoints implements PanacheRepositoryBase<CollegePoint, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.college.CollegePointRow(p, e.title) from CollegePoint p"
                    + " join Edition e on e.id = p.edition join Release l on l.edition = e.id"
                    + " where l.circle = DIRECTORS and l.state = RELEASED and ";

    /// Of a month, in the order in which they were put there.
    List<CollegePointRow> of(CollegeMonth key, Collection<String> regions) {
        if (regions.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        ROWS
                                + "p.municipality = :municipality and p.month = :month"
                                + " and p.region in :regions order by p.id",
                        CollegePointRow.class)
                .setParameter("municipality", key.municipality())
                .setParameter("month", key.month().toString())
                .setParameter("regions", regions)
                .getResultList();
    }

    Optional<CollegePointRow> one(UUID id) {
        return getEntityManager()
                .createQuery(ROWS + "p.id = :id", CollegePointRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
