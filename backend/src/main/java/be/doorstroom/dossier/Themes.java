package be.doorstroom.dossier;

import be.doorstroom.access.Restriction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All themes.
@ApplicationScoped
class Themes implements PanacheRepositoryBase<Theme, String> {
    /// Of every theme its region, in one statement.
    Map<String, String> regions() {
        return listAll().stream().collect(Collectors.toMap(Theme::id, Theme::region));
    }

    List<Theme> readable(Restriction restriction, @Nullable String region) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select t from Theme t where "
                                        + restriction.clause()
                                        + (region == null ? "" : " and t.region = :region")
                                        + " order by t.region, t.kind, t.name, t.id",
                                Theme.class);
        restriction.parameters().forEach(query::setParameter);
        if (region != null) query.setParameter("region", region);
        return query.getResultList();
    }
}
