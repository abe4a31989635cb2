package be.doorstroom.stance;

import be.doorstroom.access.Office;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a municipality said of a common position at one moment, and which office said it. It never
/// changes: what is said next stands beside it.
@Entity
@Table(name = "stance_telling")
class StanceTelling {
    @Id private UUID id;
    private UUID stance;
    private int number;
    private @Nullable String view;

    @Enumerated(EnumType.STRING)
    private CollegeMandate mandate;

    private @Nullable LocalDate mandatedOn;
    private @Nullable String link;
    private @Nullable String reservation;
    private Instant toldAt;

    @Enumerated(EnumType.STRING)
    private Office toldBy;

    @SuppressWarnings("NullAway.Init")
    protected StanceTelling() {}

    StanceTelling(Stance stance, StanceChange words, Office toldBy, Instant toldAt) {
        this.id = TimeOrderedId.next();
        this.stance = stance.id();
        this.number = stance.next();
        this.view = words.view();
        this.mandate = words.mandate();
        this.mandatedOn = words.mandatedOn();
        this.link = words.link();
        this.reservation = words.reservation();
        this.toldAt = toldAt;
        this.toldBy = toldBy;
    }

    StanceChange words() {
        return new StanceChange(view, mandate, mandatedOn, link, reservation);
    }

    Instant toldAt() {
        return toldAt;
    }

    Office toldBy() {
        return toldBy;
    }
}
