package be.doorstroom.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// All accounts.
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    Optional<Account> named(String userName) {
        return find("userName", userName).firstResultOptional();
    }

    boolean hasAdministrator() {
        return count("administrator", true) > 0;
    }
}
