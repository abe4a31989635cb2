package be.doorstroom.document;

import be.doorstroom.access.Circle;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Whether one circle may have an edition, and since when that is so.
@Entity
@Table(name = "edition_release")
@IdClass(Rendition.Key.class)
class Release {
    @Id private UUID edition;

    @Id
    @Enumerated(EnumType.STRING)
    private Circle circle;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    Release(UUID edition, Circle circle, ReleaseState state, Instant since) {
        this.edition = edition;
        this.circle = circle;
        this.state = state;
        this.since = since;
    }

    void become(ReleaseState wanted, Instant now) {
        if (state == wanted) return;
        state = state.become(wanted);
        since = now;
    }

    Circle circle() {
        return circle;
    }

    ReleaseState state() {
        return state;
    }

    Instant since() {
        return since;
    }
}
