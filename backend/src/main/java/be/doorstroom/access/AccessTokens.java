package be.doorstroom.access;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /// Those that the actor made, the oldest first.
    Slice<AccessToken> madeBy(String actor, @Nullable Cursor after, int size) {
        var from = after == null ? FIRST : after.uuid(0);
        var rows =
                find("createdBy = ?1 and revokedAt is null and id > ?2 order by id", actor, from)
                        .range(0, size)
                        .list();
        return Slice.of(rows, size, token -> Cursor.of(token.id()));
    }

    Optional<AccessToken> madeBy(String actor, UUID id) {
        return find("id = ?1 and createdBy = ?2 and revokedAt is null", id, actor)
                .firstResultOptional();
    }
}
