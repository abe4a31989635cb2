package be.doorstroom.action;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All actions. (The plural of `Action` names what an actor may do at all.)
@ApplicationScoped
class MeetingActions implements PanacheRepositoryBase<Action, UUID> {
    private static final String LATE = "(o.state = OPEN and o.dueOn < :today)";
    private static final String NOT_LATE = "(o.state <> OPEN or o.dueOn >= :today)";
    private static final String REVIEW = "(o.state = OPEN and o.reviewOn <= :today)";
    private static final String NO_REVIEW =
            "(o.state <> OPEN or o.reviewOn is null or o.reviewOn > :today)";

    /// What is due first comes first.
    Slice<Action> readable(Restriction restriction, ActionFilter filter, LocalDate today) {
        var owner = "(o.ownerOrganization = :owner or o.ownerBody = :owner)";
        var where =
                restriction
                        .and("o.region = :region", "region", filter.region())
                        .and("o.body = :body", "body", filter.body())
                        .and("o.meeting = :meeting", "meeting", filter.meeting())
                        .and(owner, "owner", filter.owner())
                        .and("o.state in :states", "states", filter.status());
        where = when(where, filter.overdue(), LATE, NOT_LATE, today);
        where = when(where, filter.reviewDue(), REVIEW, NO_REVIEW, today);
        where = after(where, filter.after());
        var query =
                getEntityManager()
                        .createQuery(
                                "select o from Action o where "
                                        + where.clause()
                                        + " order by o.dueOn, o.id",
                                Action.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                action -> Cursor.of(action.text().dueOn(), action.id()));
    }

    private static Restriction when(
            Restriction where, @Nullable Boolean wanted, String yes, String no, LocalDate today) {
        return wanted == null ? where : where.and(wanted ? yes : no, Map.of("today", today));
    }

    private static Restriction after(Restriction where, @Nullable Cursor after) {
        if (after == null) return where;
        return where.and(
                "(o.dueOn > :dueOn or o.dueOn = :dueOn and o.id > :id)",
                Map.of("dueOn", after.date(0), "id", after.uuid(1)));
    }

    Optional<Action> readable(Restriction restriction, UUID id) {
        var where = restriction.and("o.id = :id", "id", id);
        var query =
                getEntityManager()
                        .createQuery(
                                "select o from Action o where " + where.clause(), Action.class);
        return where.bind(query).getResultStream().findFirst();
    }

    /// For a writer: others wait for their turn.
    Action hold(Action action) {
        getEntityManager().refresh(action, LockModeType.PESSIMISTIC_WRITE);
        return action;
    }

    List<Action> ofMeeting(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }

    int settle(UUID meeting, UUID edition) {
        return update("settledBy = ?1, version = version + 1 where meeting = ?2", edition, meeting);
    }
}
