package be.doorstroom.admission;

import be.doorstroom.access.Secret;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link by which one account chooses its password, once. Its secret went out by mail; here only
/// the hash is kept.
@Entity
@Table(name = "one_time_link")
class OneTimeLink {
    @Id private UUID id;
    private String secretHash;
    private UUID account;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant spentAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(UUID account, LinkPurpose purpose, Secret secret, Instant now) {
        this.id = TimeOrderedId.next();
        this.secretHash = secret.hash();
        this.account = account;
        this.purpose = purpose;
        this.madeAt = now;
        this.expiresAt = now.plus(purpose.life());
    }

    void spend(Instant now) {
        spentAt = now;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
