package be.doorstroom.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A person who is signed in, known by the hash of the cookie's secret.
@Entity
@Table(name = "sign_in_session")
class Session {
    @Id private String secretHash;
    private UUID account;
    private Instant createdAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(String secretHash, UUID account, Instant createdAt, Instant expiresAt) {
        this.secretHash = secretHash;
        this.account = account;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
