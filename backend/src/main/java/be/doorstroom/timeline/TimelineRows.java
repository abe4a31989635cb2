package be.doorstroom.timeline;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads timelines: of each source one page at most, then the page that they make together.
@ApplicationScoped
class TimelineRows {
    private final EntityManager entities;

    TimelineRows(EntityManager entities) {
        this.entities = entities;
    }

    /// The latest first, in as many statements as there are sources.
    Slice<TimelineRow> page(List<TimelineSource> sources, @Nullable Cursor after, int size) {
        var place = new TimelinePlace(after);
        var rows =
                sources.stream()
                        .flatMap(source -> rows(source, place, size + 1))
                        .sorted(TimelinePlace.ORDER)
                        .limit(size + 1L)
                        .toList();
        return Slice.of(rows, size, TimelinePlace::of);
    }

    private Stream<TimelineRow> rows(TimelineSource source, TimelinePlace place, int most) {
        var where = place.after(source.where(), source.kind(), source.at(), source.id());
        var query =
                entities.createQuery(
                                "select %s from %s where %s order by %s desc, %s"
                                        .formatted(
                                                source.select(),
                                                source.from(),
                                                where.clause(),
                                                source.at(),
                                                source.id()),
                                Tuple.class)
                        .setMaxResults(most);
        return where.bind(query).getResultList().stream()
                .map(columns -> TimelineRow.of(source.kind(), columns));
    }

    List<ToldOutcome> told(Restriction where) {
        var query =
                entities.createQuery(
                        "select distinct new be.doorstroom.timeline.ToldOutcome("
                                + "o.region, m.startsAt, s.frozenAt) from Outcome o"
                                + " join Meeting m on m.id = o.meeting"
                                + " join AgendaItem i on i.id = o.agendaItem"
                                + " join Edition s on s.id = o.settledBy where "
                                + where.clause(),
                        ToldOutcome.class);
        return where.bind(query).getResultList();
    }
}
