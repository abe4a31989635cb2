package be.doorstroom.dossier;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A regional file on which several meetings work.
@Entity
@Table(name = "dossier")
class Dossier {
    @Id private UUID id;
    private String region;
    private String title;
    private @Nullable String summary;
    private @Nullable String theme;

    @Enumerated(EnumType.STRING)
    private Triage triage;

    @Enumerated(EnumType.STRING)
    private DossierState state = DossierState.OPEN;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private @Nullable String body;

    @Convert(converter = PhasesColumn.class)
    private List<Phase> phases;

    @Convert(converter = StudiesColumn.class)
    private List<Study> studies;

    private @Nullable LocalDate closedOn;
    private @Nullable String source;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Dossier() {}

    Dossier(NewDossier wish) {
        this.id = TimeOrderedId.next();
        this.region = wish.region();
        write(wish.text());
    }

    Dossier(LoadedDossier loaded) {
        this.id = loaded.id();
        this.region = loaded.region();
        this.source = loaded.source();
        write(loaded.text());
    }

    void change(DossierChange wish) {
        write(wish);
    }

    private void write(DossierChange wish) {
        title = wish.title();
        summary = wish.summary();
        theme = wish.theme();
        triage = wish.triage();
        circle = wish.circle();
        body = wish.body();
        phases = wish.orderedPhases();
        studies = List.copyOf(wish.allStudies());
    }

    void close(LocalDate today) {
        state = Moves.move(state, DossierState.CLOSED, state.next());
        closedOn = today;
    }

    void reopen() {
        state = Moves.move(state, DossierState.OPEN, state.next());
        closedOn = null;
    }

    DossierChange text() {
        return new DossierChange(title, summary, theme, triage, circle, body, phases, studies);
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

    DossierState state() {
        return state;
    }

    Circle circle() {
        return circle;
    }

    @Nullable String body() {
        return body;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    @Nullable String source() {
        return source;
    }

    int version() {
        return version;
    }
}
