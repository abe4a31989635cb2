package be.doorstroom.document;

import be.doorstroom.access.Reach;
import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// The editions that were published, in an order in which one can go on.
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Edition, UUID> {
    /// In the order that the change log gave after commit, so that a cursor skips nothing.
    Slice<PublishedRow> inOrder(Reach reach, PublishedFilter filter) {
        var restriction = reach.addressed("e", "l.circle");
        var after = filter.after();
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.document.PublishedRow(e, c.sequence)"
                                        + " from ChangeEntry c join Edition e on e.id = c.resource"
                                        + " where c.type = :event and c.sequence > :after"
                                        + " and e.supersededBy is null"
                                        + (filter.regions() == null
                                                ? ""
                                                : " and e.region in :regions")
                                        + " and exists (select 1 from Release l"
                                        + " where l.edition = e.id and l.state = RELEASED and "
                                        + restriction.clause()
                                        + ") order by c.sequence",
                                PublishedRow.class)
                        .setParameter("event", filter.event())
                        .setParameter("after", after == null ? 0L : after.asLong())
                        .setMaxResults(filter.size());
        restriction.parameters().forEach(query::setParameter);
        if (filter.regions() != null) query.setParameter("regions", filter.regions());
        return Slice.resumable(query.getResultList(), row -> Cursor.of(row.sequence()));
    }

    /// Each stands where its last event stands, so that what is released late or recalled comes to
    /// those who are already past it.
    Slice<ReleasedRow> inOrderOfRelease(PublicFilter filter) {
        var after = filter.after();
        var where =
                new Restriction(
                                "l.circle = PUBLIC and l.state in (RELEASED, WITHDRAWN)"
                                        + " and e.addressee is null and not exists"
                                        + " (select 1 from ChangeEntry d where d.resource = e.id"
                                        + " and d.type in :events and d.sequence > c.sequence)",
                                Map.of())
                        .and("c.type in :events", "events", filter.events())
                        .and("e.kind in :kinds", "kinds", filter.kinds())
                        .and("c.sequence > :after", "after", after == null ? 0L : after.asLong())
                        .and("e.region = :region", "region", filter.region());
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.document.ReleasedRow(e, l.state,"
                                        + " c.sequence) from ChangeEntry c"
                                        + " join Edition e on e.id = c.resource"
                                        + " join Release l on l.edition = e.id where "
                                        + where.clause()
                                        + " order by c.sequence",
                                ReleasedRow.class)
                        .setMaxResults(filter.size());
        return Slice.resumable(where.bind(query).getResultList(), row -> Cursor.of(row.sequence()));
    }

    /// Without those whose place a later one took, the newest first.
    Slice<Edition> newestFirst(Reach reach, PublicationFilter filter) {
        var after = filter.after();
        var restriction = reach.addressed("e", "l.circle");
        var where =
                new Restriction(
                                "e.supersededBy is null and exists (select 1 from Release l"
                                        + " where l.edition = e.id and l.state = RELEASED and "
                                        + restriction.clause()
                                        + ")",
                                restriction.parameters())
                        .and("e.kind in :kinds", "kinds", filter.kinds())
                        .and("e.region = :region", "region", filter.region())
                        .and("e.id < :after", "after", after == null ? null : after.uuid(0));
        var query =
                getEntityManager()
                        .createQuery(
                                "select e from Edition e where "
                                        + where.clause()
                                        + " order by e.id desc",
                                Edition.class)
                        .setMaxResults(filter.size() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.size(),
                edition -> Cursor.of(edition.card().id()));
    }
}
