package be.doorstroom.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// All mandates.
@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID> {
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
                        "select new be.doorstroom.membership.Holder(a.id, m.organization, m.office)"
                                + " from Mandate m join Account a on a.person = m.person"
                                + " where m.organization in :organizations"
                                + " and m.startsOn <= :date"
                                + " and (m.endsOn is null or m.endsOn >= :date)"
                                + " and a.email is not null"
                                + " order by a.id",
                        Holder.class)
                .setParameter("organizations", organizations)
                .setParameter("date", date)
                .getResultList();
    }

    void add(Person person) {
        getEntityManager().persist(person);
    }
}
