package be.doorstroom.theme;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All themes, with what was reported of them.
@ApplicationScoped
class Themes implements PanacheRepositoryBase<Theme, String> {
    /// Of every theme its region, in one statement.
    Map<String, String> regions() {
        return listAll().stream().collect(Collectors.toMap(Theme::id, Theme::region));
    }

    List<Theme> readable(Restriction restriction, ThemeFilter filter) {
        var where =
                restriction
                        .and("t.region = :region", "region", filter.region())
                        .and("t.kind in :kinds", "kinds", filter.kinds());
        var query =
                getEntityManager()
                        .createQuery(
                                "select t from Theme t where "
                                        + where.clause()
                                        + " order by t.region, t.kind, t.name, t.id",
                                Theme.class);
        return where.bind(query).getResultList();
    }

    /// The latest day first; of one day what was said last.
    Slice<ThemeReport> reports(String theme, @Nullable Cursor after, int size) {
        var where = new Restriction("r.theme = :theme", Map.of("theme", theme));
        if (after != null) {
            where =
                    where.and(
                            "(r.on < :day or (r.on = :day and r.id < :id))",
                            Map.of("day", after.date(0), "id", after.uuid(1)));
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select r from ThemeReport r where "
                                        + where.clause()
                                        + " order by r.on desc, r.id desc",
                                ThemeReport.class)
                        .setMaxResults(size + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                size,
                report -> Cursor.of(report.on(), report.id()));
    }

    void add(ThemeReport report) {
        getEntityManager().persist(report);
    }
}
