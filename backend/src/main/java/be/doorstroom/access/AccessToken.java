package be.doorstroom.access;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The key of another system that acts for an office of an organization.
@Entity
@Table(name = "access_token")
class AccessToken {
    @Id private UUID id;
    private String name;
    private String organization;

    @Enumerated(EnumType.STRING)
    private Office office;

    private String scopes;
    private String secretHash;
    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant revokedAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(NewAccessToken wish, String secretHash, String by, Instant now, Instant expiresAt) {
        this.id = TimeOrderedId.next();
        this.name = wish.name();
        this.organization = wish.organization();
        this.office = wish.office();
        this.scopes =
                wish.scopes().stream()
                        .map(Scope::name)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(","));
        this.secretHash = secretHash;
        this.createdBy = by;
        this.createdAt = now;
        this.expiresAt = expiresAt;
        this.confirmedBy = UUID.fromString(by);
        this.confirmedAt = now;
    }

    /// Whoever holds the office now vouches for it.
    void confirm(UUID account, Instant now) {
        confirmedBy = account;
        confirmedAt = now;
    }

    /// Whether nobody who holds the office vouches for it any more.
    boolean isToBeConfirmed(Set<Holder> holders) {
        return holders.stream().noneMatch(this::isConfirmedBy);
    }

    private boolean isConfirmedBy(Holder holder) {
        return holder.account().equals(confirmedBy)
                && holder.organization().equals(organization)
                && holder.office() == office;
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    TokenCard card() {
        return new TokenCard(id, name, organization, office);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String organization() {
        return organization;
    }

    Office office() {
        return office;
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes.split(",", -1))
                .map(Scope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable UUID confirmedBy() {
        return confirmedBy;
    }

    @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    int version() {
        return version;
    }
}
