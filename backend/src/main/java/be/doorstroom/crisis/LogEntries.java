package be.doorstroom.crisis;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was written into the logs.
@ApplicationScoped
class LogEntries implements PanacheRepositoryBase<LogEntry, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.crisis.LogRow(e, k.id) from LogEntry e"
                    + " left join LogEntry k on k.corrects = e.id where ";

    /// What was written last comes first.
    Slice<LogRow> of(UUID meeting, @Nullable Cursor after, int size) {
        var where = in(meeting).and("e.id < :after", "after", after == null ? null : after.uuid(0));
        var query =
                getEntityManager()
                        .createQuery(ROWS + where.clause() + " order by e.id desc", LogRow.class)
                        .setMaxResults(size + 1);
        return Slice.of(
                where.bind(query).getResultList(), size, row -> Cursor.of(row.entry().id()));
    }

    Optional<LogRow> find(UUID meeting, UUID id) {
        var where = in(meeting).and("e.id = :id", "id", id);
        return where.bind(getEntityManager().createQuery(ROWS + where.clause(), LogRow.class))
                .getResultStream()
                .findFirst();
    }

    private static Restriction in(UUID meeting) {
        return new Restriction("e.meeting = :meeting", Map.of("meeting", meeting));
    }
}
