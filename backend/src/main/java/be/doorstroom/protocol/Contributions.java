package be.doorstroom.protocol;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.protocol.ProtocolView.YearView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All contributions.
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.protocol.ContributionRow(c, p.title) from Contribution c"
                    + " join Protocol p on p.id = c.protocol where ";

    /// The newest year first.
    Slice<ContributionRow> readable(Restriction restriction, ContributionFilter filter) {
        var where =
                restriction
                        .and("c.region = :region", "region", filter.region())
                        .and("c.protocol = :protocol", "protocol", filter.protocol())
                        .and("c.municipality = :nis", "nis", filter.municipality())
                        .and("c.ofYear = :year", "year", filter.year())
                        .and("c.state in :states", "states", filter.status());
        var page = after(where, filter.after());
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + page.clause() + " order by c.ofYear desc, c.id desc",
                                ContributionRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                page.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.contribution().ofYear(), row.contribution().id()));
    }

    List<ContributionRow> readable(Restriction restriction, Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var where = restriction.and("c.id in :ids", "ids", ids);
        return where.bind(
                        getEntityManager()
                                .createQuery(
                                        ROWS + where.clause() + " order by c.id",
                                        ContributionRow.class))
                .getResultList();
    }

    /// By protocol, what is contributed in each year, the newest first; one statement.
    Map<UUID, List<YearView>> years(Collection<UUID> protocols) {
        if (protocols.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        """
                        select c.protocol, c.ofYear, count(c), sum(c.cents),
                            sum(case when c.state <> AGREED then c.cents else 0L end),
                            sum(case when c.state = PAID then c.cents else 0L end)
                        from Contribution c where c.protocol in :protocols
                        group by c.protocol, c.ofYear order by c.ofYear desc
                        """,
                        Object[].class)
                .setParameter("protocols", protocols)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(Contributions::year, Collectors.toList())));
    }

    private static YearView year(Object[] row) {
        return new YearView(
                (Integer) row[1],
                Math.toIntExact((Long) row[2]),
                Money.amount((Long) row[3]),
                Money.amount((Long) row[4]),
                Money.amount((Long) row[5]));
    }

    /// The municipalities that contribute under a protocol in a year already.
    Set<String> municipalities(UUID protocol, int year) {
        return list("protocol = ?1 and ofYear = ?2", protocol, year).stream()
                .map(Contribution::municipality)
                .collect(Collectors.toSet());
    }

    /// Holds the rows, so that of two reports at the same moment the second sees the first.
    void hold(Collection<UUID> ids) {
        getEntityManager()
                .createQuery("from Contribution where id in :ids order by id", Contribution.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Restriction after(Restriction where, @Nullable Cursor after) {
        if (after == null) return where;
        return where.and(
                "(c.ofYear < :year0 or (c.ofYear = :year0 and c.id < :last))",
                Map.of("year0", Math.toIntExact(after.number(0)), "last", after.uuid(1)));
    }
}
