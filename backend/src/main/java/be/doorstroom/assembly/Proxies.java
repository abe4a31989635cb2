package be.doorstroom.assembly;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// All proxies.
@ApplicationScoped
class Proxies implements PanacheRepositoryBase<Proxy, UUID> {
    List<Proxy> of(UUID meeting) {
        return list("meeting = ?1 order by giver", meeting);
    }

    /// Holds the meeting: of two that are given to one holder at the same moment, the second sees
    /// the first.
    void hold(UUID meeting) {
        getEntityManager()
                .createNativeQuery("select id from meeting where id = :meeting for update")
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
