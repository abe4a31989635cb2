package be.doorstroom.admission;

import be.doorstroom.access.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// All one-time links.
@ApplicationScoped
class OneTimeLinks implements PanacheRepositoryBase<OneTimeLink, UUID> {
    /// The link that this secret opens now, held until the end of the transaction: of two who spend
    /// it at once, one comes too late.
    Optional<OneTimeLink> open(Secret secret, Instant now) {
        return find("secretHash = ?1 and spentAt is null and expiresAt > ?2", secret.hash(), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean wasMadeSince(UUID account, Instant moment) {
        return count("account = ?1 and madeAt > ?2 and spentAt is null", account, moment) > 0;
    }

    /// From now on only a newer link opens the account.
    void voidAll(UUID account, Instant now) {
        update("spentAt = ?2 where account = ?1 and spentAt is null", account, now);
    }

    void forgetExpired(Instant before) {
        delete("expiresAt < ?1", before);
    }
}
