package be.doorstroom.timeline;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a page of a timeline begins: the latest first, at one moment by kind, of one kind by id.
///
/// @param last the cursor of the last entry before; absent at the beginning
record TimelinePlace(@Nullable Cursor last) {
    /// What the database orders by within a kind, it has ordered already.
    static final Comparator<TimelineRow> ORDER =
            Comparator.comparing(TimelineRow::at).reversed().thenComparing(TimelineRow::kind);

    static Cursor of(TimelineRow row) {
        return Cursor.of(row.at(), row.kind().rank(), row.id());
    }

    /// Only what comes after it, of a source with these expressions.
    Restriction after(Restriction where, TimelineKind kind, String at, String id) {
        if (last == null) return where;
        var moment = last.instant(0);
        var rank = last.number(1);
        if (kind.rank() > rank) return where.and(at + " <= :lastAt", Map.of("lastAt", moment));
        if (kind.rank() < rank) return where.and(at + " < :lastAt", Map.of("lastAt", moment));
        return where.and(
                "(%1$s < :lastAt or (%1$s = :lastAt and %2$s > :lastId))".formatted(at, id),
                Map.of("lastAt", moment, "lastId", last.uuid(2)));
    }
}
