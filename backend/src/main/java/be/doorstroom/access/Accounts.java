package be.doorstroom.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All accounts.
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    private static final int MOST_MEANT = 5;

    Optional<Account> named(String userName) {
        return find("userName", userName).firstResultOptional();
    }

    List<UUID> amongst(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id from Account where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    boolean hasAdministrator() {
        return count("administrator = true and state = ACTIVE") > 0;
    }

    /// Who administers now, held until the end of the transaction: two who would end each other
    /// come one after the other.
    List<Account> lockedAdministrators() {
        return find("administrator = true and state = ACTIVE order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Those that this can mean to who forgot a password: a user name, or an address for mail.
    List<Account> meant(String nameOrAddress) {
        return find(
                        "state = ACTIVE and email is not null"
                                + " and (userName = ?1 or lower(email) = lower(?1)) order by id",
                        nameOrAddress)
                .range(0, MOST_MEANT - 1)
                .list();
    }
}
