package be.doorstroom.dossier;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A regional file on which several meetings work.
@Entity
@Table(name = "dossier")
class Dossier {
    @Id private UUID id;
    private String region;
    private String title;
    private @Nullable String theme;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Dossier() {}

    Dossier(NewDossier wish) {
        this.id = TimeOrderedId.next();
        this.region = wish.region();
        this.title = wish.title();
        this.theme = wish.theme();
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    String title() {
        return title;
    }

    @Nullable String theme() {
        return theme;
    }

    int version() {
        return version;
    }
}
