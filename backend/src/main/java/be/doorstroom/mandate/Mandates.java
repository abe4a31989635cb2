package be.doorstroom.mandate;

import be.doorstroom.access.Holder;
import be.doorstroom.access.Restriction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All mandates.
@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.mandate.MandateRow(m.id, m.version, m.person, p.name,"
                    + " m.organization, m.office, m.region, m.startsOn, m.endsOn)"
                    + " from Mandate m join Person p on p.id = m.person where ";

    List<Mandate> of(UUID person, LocalDate date) {
        return list(
                "person = ?1 and startsOn <= ?2 and (endsOn is null or endsOn >= ?2) order by id",
                person,
                date);
    }

    /// Who holds an office in one of these organizations on the date, and has an account that gets
    /// mail.
    List<Holder> holders(Collection<String> organizations, LocalDate date) {
        return getEntityManager()
                .createQuery(
                        "select new be.doorstroom.access.Holder(a.id, m.organization, m.office,"
                                + " m.region)"
                                + " from Mandate m join Account a on a.person = m.person"
                                + " where m.organization in :organizations"
                                + " and m.startsOn <= :date"
                                + " and (m.endsOn is null or m.endsOn >= :date)"
                                + " and a.email is not null and a.state in (ACTIVE, INVITED)"
                                + " order by a.id",
                        Holder.class)
                .setParameter("organizations", organizations)
                .setParameter("date", date)
                .getResultList();
    }

    /// Which offices the people of these accounts hold on the date.
    List<Holder> heldBy(Collection<UUID> accounts, LocalDate date) {
        return getEntityManager()
                .createQuery(
                        "select new be.doorstroom.access.Holder(a.id, m.organization, m.office,"
                                + " m.region)"
                                + " from Mandate m join Account a on a.person = m.person"
                                + " where a.id in :accounts and a.state = ACTIVE"
                                + " and m.startsOn <= :date"
                                + " and (m.endsOn is null or m.endsOn >= :date)",
                        Holder.class)
                .setParameter("accounts", accounts)
                .setParameter("date", date)
                .getResultList();
    }

    /// By the function of who holds them.
    List<MandateRow> readable(Restriction restriction, MandateFilter filter) {
        var where =
                restriction
                        .and("m.person = :person", "person", filter.person())
                        .and(
                                "m.organization = :organization",
                                "organization",
                                filter.organization())
                        .and("m.region = :region", "region", filter.region())
                        .and("m.startsOn <= :on", "on", filter.on())
                        .and("(m.endsOn is null or m.endsOn >= :on)", "on", filter.on());
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + where.clause() + " order by p.name, m.startsOn, m.id",
                                MandateRow.class);
        return where.bind(query).getResultList();
    }

    Optional<MandateRow> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS + "m.id = :id and " + restriction.clause(), MandateRow.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
    }
}
