package be.doorstroom.intake;

import be.doorstroom.access.Secret;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link by which an organization proposes points to a region, until it expires or is revoked.
@Entity
@Table(name = "intake_link")
class IntakeLink {
    @Id private UUID id;
    private String region;
    private String organization;
    private String secretHash;
    private String madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected IntakeLink() {}

    IntakeLink(NewIntakeLink wish, Secret secret, String by, Instant now, Instant expiresAt) {
        this.id = TimeOrderedId.next();
        this.region = wish.region();
        this.organization = wish.organization();
        this.secretHash = secret.hash();
        this.madeBy = by;
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    String organization() {
        return organization;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    int version() {
        return version;
    }
}
