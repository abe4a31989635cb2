package be.doorstroom.meeting;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.event.Changes;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All meetings.
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    /// By start, then id; one statement, whatever the page.
    Slice<Meeting> readable(Restriction restriction, MeetingFilter filter) {
        var where =
                restriction
                        .and("m.region = :region", "region", filter.region())
                        .and("m.body = :body", "body", filter.body())
                        .and("m.state in :states", "states", filter.status())
                        .and("m.kind in :kinds", "kinds", filter.kind())
                        .and("m.startsAt >= :from", "from", midnight(filter.dateFrom(), 0))
                        .and("m.startsAt < :to", "to", midnight(filter.dateTo(), 1))
                        .and(
                                Changes.since("m.id", "meeting"),
                                "modifiedSince",
                                filter.modifiedSince());
        var page = after(where, filter);
        var direction = filter.isDescending() ? " desc" : "";
        var order = " order by m.startsAt" + direction + ", m.id" + direction;
        var query =
                getEntityManager()
                        .createQuery(
                                "select m from Meeting m where " + page.clause() + order,
                                Meeting.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                page.bind(query).getResultList(),
                filter.pageSize(),
                meeting -> Cursor.of(meeting.startsAt(), meeting.id()));
    }

    List<UUID> among(Restriction restriction, Collection<UUID> ids) {
        var where = restriction.and("m.id in :ids", "ids", ids);
        return where.bind(
                        getEntityManager()
                                .createQuery(
                                        "select m.id from Meeting m where " + where.clause(),
                                        UUID.class))
                .getResultList();
    }

    List<Meeting> between(String region, LocalDate from, LocalDate to) {
        return list(
                "region = ?1 and startsAt >= ?2 and startsAt < ?3 order by startsAt, id",
                region,
                HouseClock.instantOf(from, LocalTime.MIDNIGHT),
                HouseClock.instantOf(to.plusDays(1), LocalTime.MIDNIGHT));
    }

    /// Those that begin later than this, of one body or of all, the first first; so many at most.
    List<Meeting> after(Restriction restriction, @Nullable String body, Instant from, int most) {
        var where =
                restriction
                        .and("m.body = :body", "body", body)
                        .and("m.startsAt > :from", "from", from);
        var query =
                getEntityManager()
                        .createQuery(
                                "select m from Meeting m where "
                                        + where.clause()
                                        + " order by m.startsAt, m.id",
                                Meeting.class)
                        .setMaxResults(most);
        return where.bind(query).getResultList();
    }

    Optional<Meeting> next(MeetingCard meeting, Instant until) {
        return find(
                        "body = ?1 and region = ?2 and startsAt > ?3 and startsAt < ?4"
                                + " and state in ?5 order by startsAt, id",
                        meeting.body(),
                        meeting.region(),
                        meeting.startsAt(),
                        until,
                        MeetingState.STILL_TO_BE_HELD)
                .firstResultOptional();
    }

    List<Meeting> ofSeries(UUID series) {
        return list("series = ?1 order by occurrence", series);
    }

    List<Attendance> attendance(UUID meeting) {
        return getEntityManager()
                .createQuery("from Attendance where meeting = :meeting", Attendance.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    void add(Attendance attendance) {
        getEntityManager().persist(attendance);
    }

    /// As it is now; other writers wait for their turn.
    void lock(Meeting meeting) {
        getEntityManager().refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    /// A new version, though only what belongs to the meeting changed.
    void moveOn(Meeting meeting) {
        getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    private static Restriction after(Restriction where, MeetingFilter filter) {
        var after = filter.after();
        if (after == null) return where;
        var past = filter.isDescending() ? "<" : ">";
        return where.and(
                "(m.startsAt %1$s :start or (m.startsAt = :start and m.id %1$s :last))"
                        .formatted(past),
                Map.of("start", after.instant(0), "last", after.uuid(1)));
    }

    private static @Nullable Object midnight(@Nullable LocalDate date, int days) {
        return date == null ? null : HouseClock.instantOf(date.plusDays(days), LocalTime.MIDNIGHT);
    }
}
