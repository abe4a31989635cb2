package be.doorstroom.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    void add(Person person) {
        getEntityManager().persist(person);
    }
}
