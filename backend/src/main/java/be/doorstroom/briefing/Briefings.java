package be.doorstroom.briefing;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.time.HalfYear;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All briefings, and what they are composed from.
@ApplicationScoped
class Briefings implements PanacheRepositoryBase<Briefing, String> {
    /// The newest half-year first.
    Slice<Briefing> readable(Restriction restriction, BriefingFilter filter) {
        var where =
                restriction
                        .and("b.region = :region", "region", filter.region())
                        .and("b.halfYear = :half", "half", filter.halfYear())
                        .and("b.state in :states", "states", filter.status());
        var page = after(where, filter.after());
        var query =
                getEntityManager()
                        .createQuery(
                                "select b from Briefing b where "
                                        + page.clause()
                                        + " order by b.halfYear desc, b.region",
                                Briefing.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                page.bind(query).getResultList(),
                filter.pageSize(),
                briefing -> Cursor.of(briefing.halfYear(), briefing.region()));
    }

    Optional<Briefing> readable(Restriction restriction, String id) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select b from Briefing b where b.id = :id and "
                                        + restriction.clause(),
                                Briefing.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
    }

    /// Every outcome of approved minutes that councils or the public may know of, in the order of
    /// the meetings: one statement. Minutes that were recalled from everybody are left out.
    List<BriefingRow> rows(String region, HalfYear halfYear) {
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.briefing.BriefingRow(
                            o.id, o.type, o.text, o.circle, o.agendaItem, o.itemTitle, n.summary,
                            m.id, m.title, m.body, m.startsAt, d.id, d.title, d.circle, t.id, t.name)
                        from Outcome o join Meeting m on m.id = o.meeting
                        left join Entry n on n.meeting = o.meeting and n.agendaItem = o.agendaItem
                        left join AgendaItem i on i.id = o.agendaItem
                        left join Dossier d on d.id = i.dossier
                        left join Theme t on t.id = d.theme
                        where o.region = :region and o.circle in (COUNCILS, PUBLIC)
                          and m.startsAt >= :from and m.startsAt < :until
                          and exists (select 1 from Release l where l.edition = o.settledBy
                              and l.state = RELEASED and l.circle <> SECRETARIAT)
                        order by m.startsAt, o.id
                        """,
                        BriefingRow.class)
                .setParameter("region", region)
                .setParameter("from", HouseClock.instantOf(halfYear.from(), LocalTime.MIDNIGHT))
                .setParameter("until", HouseClock.instantOf(halfYear.until(), LocalTime.MIDNIGHT))
                .getResultList();
    }

    private static Restriction after(Restriction where, @Nullable Cursor after) {
        if (after == null) return where;
        return where.and(
                "(b.halfYear < :afterHalf"
                        + " or (b.halfYear = :afterHalf and b.region > :afterRegion))",
                Map.of("afterHalf", after.text(0), "afterRegion", after.text(1)));
    }
}
