package be.doorstroom.backlog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// A point that went on to another meeting, and what it became there.
@Entity
@Table(name = "carried_point")
class CarriedPoint {
    @Id private UUID agendaItem;
    private UUID toMeeting;
    private UUID toItem;

    @SuppressWarnings("NullAway.Init")
    protected CarriedPoint() {}

    CarriedPoint(UUID agendaItem, UUID toMeeting, UUID toItem) {
        this.agendaItem = agendaItem;
        this.toMeeting = toMeeting;
        this.toItem = toItem;
    }

    UUID toMeeting() {
        return toMeeting;
    }
}
