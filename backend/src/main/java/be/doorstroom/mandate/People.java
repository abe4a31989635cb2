package be.doorstroom.mandate;

import be.doorstroom.access.Restriction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everybody who can hold mandates.
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {
    /// By function.
    List<Person> readable(Restriction where) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select p from Person p where "
                                        + where.clause()
                                        + " order by p.name, p.id",
                                Person.class);
        return where.bind(query).getResultList();
    }

    Optional<Person> readable(Restriction where, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select p from Person p where p.id = :id and " + where.clause(),
                                Person.class)
                        .setParameter("id", id);
        return where.bind(query).getResultStream().findFirst();
    }
}
