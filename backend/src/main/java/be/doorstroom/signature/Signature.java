package be.doorstroom.signature;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionReading;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One signature over the SHA-256 of the secretariat's rendition of approved minutes. Its signer is
/// named by function.
@Entity
@Table(name = "minutes_signature")
class Signature {
    @Id private UUID id;
    private UUID meeting;
    private UUID edition;

    @Enumerated(EnumType.STRING)
    private SignatureCapacity capacity;

    private int place;
    private String letter;
    private String sha256;
    private String signer;
    private String signerId;

    @Enumerated(EnumType.STRING)
    private SignatureState state = SignatureState.VALID;

    private Instant signedAt;
    private @Nullable Instant revokedAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    /// @param place the how manieth of this function on this edition
    Signature(EditionReading signed, SignatureCapacity capacity, int place, Actor by, Instant now) {
        this.id = TimeOrderedId.next();
        this.meeting = Objects.requireNonNull(signed.card().meeting(), "minutes are of a meeting");
        this.edition = signed.card().id();
        this.letter = signed.card().letter();
        this.sha256 = signed.json().sha256();
        this.capacity = capacity;
        this.place = place;
        this.signer = by.name();
        this.signerId = by.id();
        this.signedAt = now;
    }

    void revoke(Instant now) {
        state = Moves.move(state, SignatureState.REVOKED, state.next());
        revokedAt = now;
    }

    boolean isValidFor(UUID wanted, SignatureCapacity by) {
        return state == SignatureState.VALID && edition.equals(wanted) && capacity == by;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    UUID edition() {
        return edition;
    }

    SignatureCapacity capacity() {
        return capacity;
    }

    String letter() {
        return letter;
    }

    String sha256() {
        return sha256;
    }

    String signer() {
        return signer;
    }

    SignatureState state() {
        return state;
    }

    Instant signedAt() {
        return signedAt;
    }

    @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
