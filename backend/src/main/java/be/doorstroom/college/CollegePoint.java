package be.doorstroom.college;

import be.doorstroom.document.EditionCard;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One point of a frozen agenda or of minutes, or the whole of it, that a mayor or director puts on
/// their own college besides the monthly item.
@Entity
@Table(name = "college_point")
class CollegePoint {
    @Id private UUID id;
    private String municipality;
    private String region;

    @Column(name = "period")
    private String month;

    private UUID edition;
    private @Nullable UUID agendaItem;
    private String title;
    private @Nullable String note;
    private Instant putAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected CollegePoint() {}

    CollegePoint(NewCollegePoint wish, EditionCard card, String title, Instant now) {
        this.id = TimeOrderedId.next();
        this.municipality = wish.municipality();
        this.region = card.region();
        this.month = wish.month().toString();
        this.edition = wish.edition();
        this.agendaItem = wish.agendaItem();
        this.title = title;
        this.note = wish.note();
        this.putAt = now;
    }

    UUID id() {
        return id;
    }

    String municipality() {
        return municipality;
    }

    String region() {
        return region;
    }

    String month() {
        return month;
    }

    UUID edition() {
        return edition;
    }

    @Nullable UUID agendaItem() {
        return agendaItem;
    }

    String title() {
        return title;
    }

    @Nullable String note() {
        return note;
    }

    Instant putAt() {
        return putAt;
    }

    int version() {
        return version;
    }
}
