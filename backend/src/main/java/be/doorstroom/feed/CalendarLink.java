package be.doorstroom.feed;

import be.doorstroom.access.Secret;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A secret address by which a calendar reads meetings in the place of an account, until it is
/// revoked.
@Entity
@Table(name = "calendar_link")
class CalendarLink {
    @Id private UUID id;
    private UUID account;
    private @Nullable String body;

    @SuppressWarnings("unused") // CalendarLinks finds by it
    private String secretHash;

    private Instant madeAt;
    private @Nullable Instant revokedAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected CalendarLink() {}

    /// @param body whose meetings; those of the owner when absent
    CalendarLink(UUID account, @Nullable String body, Secret secret, Instant now) {
        this.id = TimeOrderedId.next();
        this.account = account;
        this.body = body;
        this.secretHash = secret.hash();
        this.madeAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    boolean isOpen() {
        return revokedAt == null;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    @Nullable String body() {
        return body;
    }

    Instant madeAt() {
        return madeAt;
    }

    int version() {
        return version;
    }
}
