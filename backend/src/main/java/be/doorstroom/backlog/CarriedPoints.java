package be.doorstroom.backlog;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Points that were not treated, with where they went.
@ApplicationScoped
class CarriedPoints implements PanacheRepositoryBase<CarriedPoint, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.backlog.BacklogRow(i.id, i.title, i.kind, i.minutes, i.triage,"
                    + " i.presenter, m.id, m.title, m.startsAt, m.state, m.body, m.region,"
                    + " c.toMeeting, c.toItem, t.title, t.startsAt) from AgendaItem i"
                    + " join Meeting m on m.id = i.meeting"
                    + " left join CarriedPoint c on c.agendaItem = i.id"
                    + " left join Meeting t on t.id = c.toMeeting where ";

    /// Never in an edition when its meeting was held, or of a cancelled meeting; and nowhere yet.
    private static final String WAITING =
            "c.toMeeting is null and m.startsAt > :since and (m.state = CANCELLED"
                    + " or (m.state in (HELD, CLOSED) and i.approvedRevision is null))";

    /// The newest first; one statement, whatever the page.
    Slice<BacklogRow> readable(Restriction restriction, BacklogFilter filter, Instant since) {
        var after = filter.after();
        var asked =
                restriction
                        .and("i.id < :after", "after", after == null ? null : after.uuid(0))
                        .and("m.region = :region", "region", filter.region())
                        .and("m.body = :body", "body", filter.body())
                        .and("c.toMeeting = :to", "to", filter.carriedTo());
        var where = filter.carriedTo() == null ? asked.and(WAITING, "since", since) : asked;
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + where.clause() + " order by i.id desc", BacklogRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(), filter.pageSize(), row -> Cursor.of(row.item()));
    }

    Optional<BacklogRow> readable(Restriction restriction, UUID item) {
        var where = restriction.and("i.id = :item", "item", item);
        var query = getEntityManager().createQuery(ROWS + where.clause(), BacklogRow.class);
        return where.bind(query).getResultStream().findFirst();
    }

    /// Of two who carry points of a meeting over at the same moment the second waits.
    void hold(UUID meeting) {
        getEntityManager()
                .createNativeQuery("select version from agenda where meeting = :meeting for update")
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
