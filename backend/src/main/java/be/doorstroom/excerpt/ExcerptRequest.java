package be.doorstroom.excerpt;

import be.doorstroom.access.Office;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an office of a municipality asked for an excerpt of a decision.
@Entity
@Table(name = "excerpt_request")
class ExcerptRequest {
    @Id private UUID id;
    private UUID decision;
    private String region;
    private String municipality;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Enumerated(EnumType.STRING)
    private ExcerptState state = ExcerptState.ASKED;

    private Instant askedAt;
    private @Nullable UUID edition;
    private @Nullable Instant issuedAt;
    private @Nullable Instant returnedAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected ExcerptRequest() {}

    ExcerptRequest(UUID decision, String region, String municipality, Office office, Instant now) {
        this.id = TimeOrderedId.next();
        this.decision = decision;
        this.region = region;
        this.municipality = municipality;
        this.office = office;
        this.askedAt = now;
    }

    /// @throws be.doorstroom.platform.problem.Problem `invalidTransition` unless it is only asked
    void issue(UUID frozen, Instant now) {
        state = Moves.move(state, ExcerptState.ISSUED, state.next());
        edition = frozen;
        issuedAt = now;
    }

    /// Whoever asked has it.
    void comeBack(Instant now) {
        state = Moves.move(state, ExcerptState.RETURNED, state.next());
        returnedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID decision() {
        return decision;
    }

    String region() {
        return region;
    }

    String municipality() {
        return municipality;
    }

    Office office() {
        return office;
    }

    ExcerptState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable UUID edition() {
        return edition;
    }

    @Nullable Instant issuedAt() {
        return issuedAt;
    }

    @Nullable Instant returnedAt() {
        return returnedAt;
    }

    int version() {
        return version;
    }
}
