package be.doorstroom.access;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All access tokens.
@ApplicationScoped
class AccessTokens implements PanacheRepositoryBase<AccessToken, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /// A token by its secret, be it valid or not.
    Optional<AccessToken> bySecret(String secretHash) {
        return find("secretHash", secretHash).firstResultOptional();
    }

    Optional<AccessToken> valid(String secretHash, Instant now) {
        return bySecret(secretHash).filter(token -> token.isValid(now));
    }

    /// The oldest first.
    Slice<AccessToken> readable(Restriction restriction, @Nullable Cursor after, int size) {
        var from = after == null ? FIRST : after.uuid(0);
        var where = restriction.and("t.revokedAt is null", Map.of());
        var query =
                getEntityManager()
                        .createQuery(
                                "select t from AccessToken t where t.id > :from and "
                                        + where.clause()
                                        + " order by t.id",
                                AccessToken.class)
                        .setParameter("from", from)
                        .setMaxResults(size + 1);
        return Slice.of(where.bind(query).getResultList(), size, token -> Cursor.of(token.id()));
    }

    Optional<AccessToken> readable(Restriction restriction, UUID id) {
        var where = restriction.and("t.revokedAt is null", Map.of());
        var query =
                getEntityManager()
                        .createQuery(
                                "select t from AccessToken t where t.id = :id and "
                                        + where.clause(),
                                AccessToken.class)
                        .setParameter("id", id);
        return where.bind(query).getResultStream().findFirst();
    }
}
