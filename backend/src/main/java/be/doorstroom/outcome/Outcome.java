package be.doorstroom.outcome;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.region.OutcomeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a body took with a point. It is settled, and changes no more, once the minutes are
/// approved.
@Entity
@Table(name = "outcome")
class Outcome {
    @Id private UUID id;
    private String region;
    private String body;
    private UUID meeting;
    private UUID agendaItem;
    private String itemTitle;

    @Enumerated(EnumType.STRING)
    private OutcomeType type;

    private String text;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private @Nullable UUID settledBy;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Outcome() {}

    Outcome(NewOutcome wish, Ground ground, Circle circle) {
        this.id = TimeOrderedId.next();
        this.region = ground.region();
        this.body = ground.body();
        this.meeting = wish.meeting();
        this.agendaItem = wish.agendaItem();
        this.itemTitle = ground.itemTitle();
        this.type = wish.type();
        this.text = wish.text();
        this.circle = circle;
    }

    /// What an outcome stands on: its body and its point.
    record Ground(String region, String body, String itemTitle, Circle itemCircle) {}

    void change(OutcomeChange change) {
        requireOpen();
        type = change.type();
        text = change.text();
        circle = change.circle();
    }

    /// @throws Problem `conflict` once settled
    void requireOpen() {
        if (settledBy != null) {
            throw Problem.conflict("The minutes are approved: this outcome changes no more.");
        }
    }

    boolean isSettled() {
        return settledBy != null;
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    String body() {
        return body;
    }

    UUID meeting() {
        return meeting;
    }

    UUID agendaItem() {
        return agendaItem;
    }

    String itemTitle() {
        return itemTitle;
    }

    OutcomeType type() {
        return type;
    }

    String text() {
        return text;
    }

    Circle circle() {
        return circle;
    }

    int version() {
        return version;
    }
}
