package be.doorstroom.meeting;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All meetings.
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    /// By start, then id; one statement, whatever the page.
    Slice<Meeting> readable(Restriction restriction, MeetingFilter filter) {
        Map<String, Object> parameters = new HashMap<>(restriction.parameters());
        var conditions = new StringBuilder(restriction.clause());
        add(conditions, parameters, "m.region = :region", "region", filter.region());
        add(conditions, parameters, "m.body = :body", "body", filter.body());
        add(conditions, parameters, "m.state in :states", "states", some(filter.status()));
        add(conditions, parameters, "m.kind in :kinds", "kinds", some(filter.kind()));
        add(conditions, parameters, "m.startsAt >= :from", "from", midnight(filter.dateFrom(), 0));
        add(conditions, parameters, "m.startsAt < :to", "to", midnight(filter.dateTo(), 1));
        seek(conditions, parameters, filter);
        var direction = filter.isDescending() ? " desc" : "";
        var order = " order by m.startsAt" + direction + ", m.id" + direction;
        var query =
                getEntityManager()
                        .createQuery(
                                "select m from Meeting m where " + conditions + order,
                                Meeting.class)
                        .setMaxResults(filter.pageSize() + 1);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.getResultList(),
                filter.pageSize(),
                meeting -> Cursor.of(meeting.startsAt(), meeting.id()));
    }

    List<Meeting> between(String region, LocalDate from, LocalDate to) {
        return list(
                "region = ?1 and startsAt >= ?2 and startsAt < ?3 order by startsAt, id",
                region,
                HouseClock.instantOf(from, LocalTime.MIDNIGHT),
                HouseClock.instantOf(to.plusDays(1), LocalTime.MIDNIGHT));
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

    /// A new version, though only what belongs to the meeting changed.
    void moveOn(Meeting meeting) {
        getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    private static void seek(
            StringBuilder conditions, Map<String, Object> parameters, MeetingFilter filter) {
        var after = filter.after();
        if (after == null) return;
        var past = filter.isDescending() ? "<" : ">";
        conditions.append(
                " and (m.startsAt %1$s :start or (m.startsAt = :start and m.id %1$s :last))"
                        .formatted(past));
        parameters.put("start", after.instant(0));
        parameters.put("last", after.uuid(1));
    }

    private static void add(
            StringBuilder conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value == null) return;
        conditions.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static @Nullable List<?> some(List<?> values) {
        return values.isEmpty() ? null : values;
    }

    private static @Nullable Object midnight(@Nullable LocalDate date, int days) {
        return date == null ? null : HouseClock.instantOf(date.plusDays(days), LocalTime.MIDNIGHT);
    }
}
