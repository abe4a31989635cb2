package be.doorstroom.crisis;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a meeting was called in a crisis, ahead of which other meeting of the body.
@Entity
@Table(name = "crisis_meeting")
class CrisisMeeting {
    @Id private UUID meeting;
    private String region;
    private @Nullable UUID regularMeeting;
    private Instant calledAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected CrisisMeeting() {}

    CrisisMeeting(UUID meeting, String region, @Nullable UUID regularMeeting, Instant calledAt) {
        this.meeting = meeting;
        this.region = region;
        this.regularMeeting = regularMeeting;
        this.calledAt = calledAt;
    }

    UUID meeting() {
        return meeting;
    }

    String region() {
        return region;
    }

    @Nullable UUID regularMeeting() {
        return regularMeeting;
    }

    Instant calledAt() {
        return calledAt;
    }

    int version() {
        return version;
    }
}
