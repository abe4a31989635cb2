package be.doorstroom.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// All organizations, also those that no longer exist.
@ApplicationScoped
class Organizations implements PanacheRepositoryBase<Organization, String> {
    List<Organization> inOrder() {
        return list("order by name, id");
    }
}
