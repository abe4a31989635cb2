package be.doorstroom.agenda;

import be.doorstroom.document.VersionLetter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The agenda of one meeting: a draft that is approved as edition A, B, C …
@Entity
@Table(name = "agenda")
class Agenda {
    @Id private UUID meeting;
    private String region;
    private int editions;
    private @Nullable UUID latestEdition;
    private int changes;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Agenda() {}

    Agenda(UUID meeting, String region) {
        this.meeting = meeting;
        this.region = region;
    }

    /// Something on it changed: who read it before must read again.
    void touch() {
        changes++;
    }

    /// The letter of the next edition.
    String nextLetter() {
        return VersionLetter.after(editions);
    }

    void approve(UUID edition) {
        editions++;
        latestEdition = edition;
        touch();
    }

    UUID meeting() {
        return meeting;
    }

    String region() {
        return region;
    }

    @Nullable UUID latestEdition() {
        return latestEdition;
    }

    int version() {
        return version;
    }
}
