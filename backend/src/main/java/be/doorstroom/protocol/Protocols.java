package be.doorstroom.protocol;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All protocols.
@ApplicationScoped
class Protocols implements PanacheRepositoryBase<Protocol, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.protocol.ProtocolRow(p, before, next) from Protocol p"
                    + " left join Protocol before on before.id = p.renews"
                    + " left join Protocol next on next.renews = p.id where ";

    /// The newest term first.
    Slice<ProtocolRow> readable(Restriction restriction, ProtocolFilter filter) {
        var where =
                restriction
                        .and("p.region = :region", "region", filter.region())
                        .and("p.kind in :kinds", "kinds", filter.kind())
                        .and(
                                ":party in (select party from Protocol bound"
                                        + " join bound.parties party where bound.id = p.id)",
                                "party",
                                filter.organization());
        var page = after(where, filter.after());
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + page.clause() + " order by p.startsOn desc, p.id desc",
                                ProtocolRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                page.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.protocol().startsOn(), row.protocol().id()));
    }

    Optional<ProtocolRow> readable(Restriction restriction, UUID id) {
        var where = restriction.and("p.id = :id", "id", id);
        return where.bind(getEntityManager().createQuery(ROWS + where.clause(), ProtocolRow.class))
                .getResultStream()
                .findFirst();
    }

    /// The organizations that are bound, by protocol; one statement.
    Map<UUID, List<String>> parties(Collection<UUID> protocols) {
        if (protocols.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select p.id, party from Protocol p join p.parties party"
                                + " where p.id in :protocols order by party",
                        Object[].class)
                .setParameter("protocols", protocols)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /// Whether another one follows it already.
    boolean isRenewed(UUID renewed, @Nullable UUID by) {
        return find("renews", renewed).stream().anyMatch(next -> !next.id().equals(by));
    }

    private static Restriction after(Restriction where, @Nullable Cursor after) {
        if (after == null) return where;
        return where.and(
                "(p.startsOn < :start or (p.startsOn = :start and p.id < :last))",
                Map.of("start", after.date(0), "last", after.uuid(1)));
    }
}
