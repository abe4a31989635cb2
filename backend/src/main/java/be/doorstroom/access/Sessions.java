package be.doorstroom.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Who is signed in now.
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, String> {
    Optional<Account> accountOf(String secretHash, Instant now) {
        return getEntityManager()
                .createQuery(
                        """
                        select a from Session s join Account a on a.id = s.account
                        where s.secretHash = :hash and s.expiresAt > :now
                          and a.state = ACTIVE
                        """,
                        Account.class)
                .setParameter("hash", secretHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    void endAll(UUID account) {
        delete("account", account);
    }

    long forgetExpired(Instant now) {
        return delete("expiresAt <= ?1", now);
    }
}
