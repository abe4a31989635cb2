package be.doorstroom.excerpt;

import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// All excerpts that were asked for.
@ApplicationScoped
class ExcerptRequests implements PanacheRepositoryBase<ExcerptRequest, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.excerpt.ExcerptRow(x, d.decidedYear, d.number, o.itemTitle)"
                    + " from ExcerptRequest x join Decision d on d.id = x.decision"
                    + " join Outcome o on o.id = d.outcome where ";

    /// The newest first.
    Slice<ExcerptRow> readable(Restriction restriction, ExcerptFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("x.region = :region", "region", filter.region())
                        .and("x.decision = :decision", "decision", filter.decision())
                        .and("x.municipality = :nis", "nis", filter.municipality())
                        .and("x.state in :states", "states", filter.status())
                        .and("x.id < :after", "after", after == null ? null : after.uuid(0));
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + where.clause() + " order by x.id desc", ExcerptRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.request().id()));
    }

    Optional<ExcerptRow> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + "x.id = :id and " + restriction.clause(), ExcerptRow.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
    }

    boolean isAsked(UUID decision, String municipality, Office office) {
        return count(
                        "decision = ?1 and municipality = ?2 and office = ?3",
                        decision,
                        municipality,
                        office)
                > 0;
    }

    Optional<ExcerptRequest> of(UUID edition) {
        return find("edition", edition).firstResultOptional();
    }
}
