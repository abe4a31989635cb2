package be.doorstroom.admission;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Accounts as their administrator reads them: those of the access room, with their mandates.
@ApplicationScoped
class AccountRows implements PanacheRepositoryBase<OneTimeLink, UUID> {
    private static final String HELD =
            " Mandate m where m.person = a.person and m.startsOn <= :day"
                    + " and (m.endsOn is null or m.endsOn >= :day)";

    private static final String ROWS =
            "select new be.doorstroom.admission.AccountRow(a.id, a.version, a.userName, a.name,"
                    + " a.email, a.person, a.administrator, a.state, a.lockedUntil,"
                    + " (select count(m.id) from"
                    + HELD
                    + ")) from Account a where ";

    /// By user name.
    Slice<AccountRow> by(AccountFilter filter, LocalDate day) {
        var after = filter.after();
        var where =
                Restriction.everything()
                        .and("a.userName like :start escape '!'", "start", start(filter))
                        .and("a.state in :states", "states", filter.status())
                        .and("a.administrator = :admin", "admin", filter.administrator())
                        .and(
                                "exists (select 1 from"
                                        + HELD
                                        + " and m.organization = :organization)",
                                "organization",
                                filter.organization())
                        .and("a.userName > :after", "after", after == null ? null : after.text(0));
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + where.clause() + " order by a.userName", AccountRow.class)
                        .setParameter("day", day)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.userName()));
    }

    Optional<AccountRow> by(UUID id, LocalDate day) {
        return getEntityManager()
                .createQuery(ROWS + "a.id = :id", AccountRow.class)
                .setParameter("day", day)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static @Nullable String start(AccountFilter filter) {
        var begins = filter.userName();
        if (begins == null) return null;
        return begins.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
