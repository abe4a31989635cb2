package be.doorstroom.crisis;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// All meetings that were called in a crisis.
@ApplicationScoped
class CrisisMeetings implements PanacheRepositoryBase<CrisisMeeting, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.crisis.CrisisRow(c, m.body, m.title, m.state, m.startsAt,"
                    + " m.endsAt, r.title) from CrisisMeeting c join Meeting m on m.id = c.meeting"
                    + " left join Meeting r on r.id = c.regularMeeting where ";

    /// The one called last comes first.
    Slice<CrisisRow> readable(Restriction restriction, CrisisFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("c.meeting < :after", "after", after == null ? null : after.uuid(0))
                        .and("c.region = :region", "region", filter.region())
                        .and("c.regularMeeting = :regular", "regular", filter.regularMeeting());
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + where.clause() + " order by c.meeting desc", CrisisRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.crisis().meeting()));
    }

    /// Of two who write at the same moment the second sees what the first wrote.
    void hold(CrisisMeeting crisis) {
        getEntityManager().lock(crisis, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<CrisisRow> readable(Restriction restriction, UUID meeting) {
        var where = restriction.and("c.meeting = :id", "id", meeting);
        return where.bind(getEntityManager().createQuery(ROWS + where.clause(), CrisisRow.class))
                .getResultStream()
                .findFirst();
    }
}
