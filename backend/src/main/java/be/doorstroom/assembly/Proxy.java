package be.doorstroom.assembly;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// That one partner votes for another at one meeting.
@Entity
@Table(name = "proxy")
class Proxy {
    @Id private UUID id;
    private UUID meeting;
    private String giver;
    private String holder;
    private Instant givenAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Proxy() {}

    Proxy(UUID meeting, String giver, String holder, Instant now) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.giver = giver;
        this.holder = holder;
        this.givenAt = now;
    }

    /// It goes to another holder instead.
    void pass(String other, Instant now) {
        holder = other;
        givenAt = now;
    }

    UUID meeting() {
        return meeting;
    }

    String giver() {
        return giver;
    }

    String holder() {
        return holder;
    }

    Instant givenAt() {
        return givenAt;
    }

    int version() {
        return version;
    }
}
