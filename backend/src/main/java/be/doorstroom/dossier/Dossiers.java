package be.doorstroom.dossier;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All dossiers.
@ApplicationScoped
class Dossiers implements PanacheRepositoryBase<Dossier, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.dossier.DossierRow(d, t.name) from Dossier d"
                    + " left join Theme t on t.id = d.theme where ";

    /// By title; one statement, whatever the page.
    Slice<DossierRow> readable(Restriction restriction, DossierFilter filter) {
        var where =
                restriction
                        .and("d.region = :region", "region", filter.region())
                        .and("d.theme = :theme", "theme", filter.theme())
                        .and("d.triage in :triages", "triages", filter.triage())
                        .and("d.state in :states", "states", filter.status());
        var after = filter.after();
        if (after != null) {
            where =
                    where.and(
                            "(d.title > :afterTitle or (d.title = :afterTitle and d.id > :afterId))",
                            Map.of("afterId", after.uuid(0), "afterTitle", after.rest(1)));
        }
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + where.clause() + " order by d.title, d.id", DossierRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.dossier().id(), row.dossier().title()));
    }

    Optional<DossierRow> readable(Restriction restriction, UUID id) {
        var where = restriction.and("d.id = :id", "id", id);
        var query = getEntityManager().createQuery(ROWS + where.clause(), DossierRow.class);
        return where.bind(query).getResultStream().findFirst();
    }

    /// For a writer: others wait for their turn.
    Dossier hold(Dossier dossier) {
        getEntityManager().refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }

    List<Dossier> of(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
