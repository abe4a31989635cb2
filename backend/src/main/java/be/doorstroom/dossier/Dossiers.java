package be.doorstroom.dossier;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All dossiers.
@ApplicationScoped
class Dossiers implements PanacheRepositoryBase<Dossier, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /// In the order in which they were opened.
    Slice<Dossier> readable(
            Restriction restriction, @Nullable String region, @Nullable Cursor after, int size) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select d from Dossier d where d.id > :after and "
                                        + restriction.clause()
                                        + (region == null ? "" : " and d.region = :region")
                                        + " order by d.id",
                                Dossier.class)
                        .setParameter("after", after == null ? FIRST : after.uuid(0))
                        .setMaxResults(size + 1);
        restriction.parameters().forEach(query::setParameter);
        if (region != null) query.setParameter("region", region);
        return Slice.of(query.getResultList(), size, dossier -> Cursor.of(dossier.id()));
    }

    List<Dossier> of(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
