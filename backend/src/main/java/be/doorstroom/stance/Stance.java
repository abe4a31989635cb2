package be.doorstroom.stance;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// The line of one municipality with one common position. What it says is in its tellings, of which
/// the last one counts and none is lost.
@Entity
@Table(name = "stance")
class Stance {
    @Id private UUID id;
    private UUID meeting;
    private UUID agendaItem;
    private String municipality;
    private int tellings;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Stance() {}

    Stance(UUID meeting, UUID agendaItem, String municipality) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.agendaItem = agendaItem;
        this.municipality = municipality;
    }

    /// The number of the telling that comes now.
    int next() {
        return ++tellings;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    UUID agendaItem() {
        return agendaItem;
    }

    String municipality() {
        return municipality;
    }

    int tellings() {
        return tellings;
    }
}
