package be.doorstroom.minutes;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member says of minutes in review. Its author is named by function.
@Entity
@Table(name = "minutes_remark")
class Remark {
    @Id private UUID id;
    private UUID meeting;
    private @Nullable UUID agendaItem;
    private String author;
    private String authorId;
    private String text;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(UUID meeting, NewRemark wish, String author, String authorId, Instant madeAt) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.agendaItem = wish.agendaItem();
        this.text = wish.text();
        this.author = author;
        this.authorId = authorId;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    @Nullable UUID agendaItem() {
        return agendaItem;
    }

    String author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant madeAt() {
        return madeAt;
    }
}
