package be.doorstroom.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// All regions.
@ApplicationScoped
class Regions implements PanacheRepositoryBase<Region, String> {
    List<Region> inOrder() {
        return list("order by id");
    }
}
