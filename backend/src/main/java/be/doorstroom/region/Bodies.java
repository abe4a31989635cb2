package be.doorstroom.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// All bodies.
@ApplicationScoped
class Bodies implements PanacheRepositoryBase<Body, String> {
    /// With their regions and what they prepare, in one statement.
    List<Body> inOrder() {
        return list(
                "select b from Body b left join fetch b.regions left join fetch b.prepares"
                        + " order by b.name, b.id");
    }
}
