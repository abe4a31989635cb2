package be.doorstroom.bottleneck;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note in which a bottleneck was sent in, or a reply to it, as a region recorded it.
@Entity
@Table(name = "bottleneck_letter")
class BottleneckLetter {
    @Id private UUID id;
    private UUID bottleneck;
    private String region;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private LocalDate dated;
    private String title;
    private String party;
    private @Nullable String text;
    private @Nullable String link;

    @SuppressWarnings("NullAway.Init")
    protected BottleneckLetter() {}

    BottleneckLetter(UUID bottleneck, String region, NewBottleneckLetter wish) {
        this.id = TimeOrderedId.next();
        this.bottleneck = bottleneck;
        this.region = region;
        this.kind = wish.kind();
        this.dated = wish.dated();
        this.title = wish.title();
        this.party = wish.party();
        this.text = wish.text();
        this.link = wish.link();
    }

    UUID id() {
        return id;
    }

    UUID bottleneck() {
        return bottleneck;
    }

    String region() {
        return region;
    }

    LetterKind kind() {
        return kind;
    }

    LocalDate dated() {
        return dated;
    }

    String title() {
        return title;
    }

    String party() {
        return party;
    }

    @Nullable String text() {
        return text;
    }

    @Nullable String link() {
        return link;
    }
}
