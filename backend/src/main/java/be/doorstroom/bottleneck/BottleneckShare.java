package be.doorstroom.bottleneck;

import be.doorstroom.access.Circle;
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

/// How another region stands to a bottleneck. Until that region agrees, only its coordinator knows.
@Entity
@Table(name = "bottleneck_share")
class BottleneckShare {
    @Id private UUID id;
    private UUID bottleneck;
    private String region;

    @Enumerated(EnumType.STRING)
    private ShareState state = ShareState.OFFERED;

    @Enumerated(EnumType.STRING)
    private @Nullable Circle circle;

    private @Nullable String reason;
    private Instant offeredAt;
    private @Nullable Instant answeredAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected BottleneckShare() {}

    BottleneckShare(UUID bottleneck, String region, Instant now) {
        this.id = TimeOrderedId.next();
        this.bottleneck = bottleneck;
        this.region = region;
        this.offeredAt = now;
    }

    void offerAnew(Instant now) {
        become(ShareState.OFFERED);
        offeredAt = now;
        answeredAt = null;
        reason = null;
        circle = null;
    }

    /// Who shares already may say anew who of the region sees it.
    void share(Circle forWhom, Instant now) {
        if (state != ShareState.SHARED) {
            become(ShareState.SHARED);
            answeredAt = now;
        }
        circle = forWhom;
    }

    void decline(@Nullable String why, Instant now) {
        become(ShareState.DECLINED);
        answeredAt = now;
        reason = why;
    }

    void end() {
        become(ShareState.ENDED);
        circle = null;
    }

    private void become(ShareState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    UUID bottleneck() {
        return bottleneck;
    }

    String region() {
        return region;
    }

    ShareState state() {
        return state;
    }

    @Nullable Circle circle() {
        return circle;
    }

    @Nullable String reason() {
        return reason;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
