package be.doorstroom.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A frozen agenda, minutes or briefing. Its text never changes; only a later edition may take its
/// place.
@Entity
@Table(name = "edition")
class Edition {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    private String region;
    private String body;
    private @Nullable UUID meeting;
    private String title;
    private String letter;
    private Instant frozenAt;
    private @Nullable UUID replaces;
    private @Nullable UUID supersededBy;
    private @Nullable UUID partOf;
    private @Nullable String addressee;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(NewEdition wish, Instant frozenAt) {
        this.id = wish.id();
        this.kind = wish.kind();
        this.region = wish.region();
        this.body = wish.body();
        this.meeting = wish.meeting();
        this.title = wish.title();
        this.letter = wish.letter();
        this.frozenAt = frozenAt;
        this.replaces = wish.replaces();
        this.partOf = wish.partOf();
        this.addressee = wish.addressee();
    }

    void giveWayTo(UUID successor) {
        supersededBy = successor;
    }

    EditionCard card() {
        return new EditionCard(
                id,
                kind,
                region,
                body,
                meeting,
                title,
                letter,
                frozenAt,
                replaces,
                supersededBy,
                addressee,
                version);
    }

    boolean isPart() {
        return partOf != null;
    }

    int version() {
        return version;
    }
}
