package be.doorstroom.feed;

import be.doorstroom.access.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All secret addresses of calendars.
@ApplicationScoped
class CalendarLinks implements PanacheRepositoryBase<CalendarLink, UUID> {
    /// Whether it still opens or was revoked.
    Optional<CalendarLink> known(Secret secret) {
        return find("secretHash", secret.hash()).firstResultOptional();
    }

    /// Those of an account that still open, the newest first.
    List<CalendarLink> open(UUID account) {
        return list("account = ?1 and revokedAt is null order by id desc", account);
    }

    Optional<CalendarLink> standing(UUID id) {
        return find("id = ?1 and revokedAt is null", id).firstResultOptional();
    }
}
