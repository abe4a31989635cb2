package be.doorstroom.agenda;

import be.doorstroom.access.Circle;
import be.doorstroom.dossier.Triage;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One point of an agenda, as it is being drafted.
@Entity
@Table(name = "agenda_item")
class AgendaItem {
    @Id private UUID id;
    private UUID meeting;
    private String region;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private AgendaItemKind kind;

    private String title;
    private @Nullable String note;
    private @Nullable String presenter;
    private @Nullable String speakerName;
    private @Nullable String speakerOrganization;
    private @Nullable String speakerGuestOf;
    private @Nullable String speakerEmail;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private Triage triage;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private @Nullable UUID dossier;
    private boolean ready;
    private boolean late;
    private int revision;
    private @Nullable Integer approvedRevision;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(Agenda agenda, int sequence, AgendaItemChange wish) {
        this.id = TimeOrderedId.next();
        this.meeting = agenda.meeting();
        this.region = agenda.region();
        this.sequence = sequence;
        this.late = agenda.latestEdition() != null;
        write(wish);
    }

    /// Writes the point anew; a change of its text makes it differ from the approved one.
    void change(AgendaItemChange wish) {
        var before = AgendaItemChange.of(this);
        write(wish);
        if (!sameText(before, AgendaItemChange.of(this))) revision++;
    }

    /// Takes over what two bodies share of a point, but for its files; the rest stays its own.
    void followCore(AgendaItem other) {
        change(AgendaItemChange.of(this).withCoreOf(other));
    }

    /// What is told of it from elsewhere differs from what was approved.
    void renew() {
        revision++;
    }

    /// Other files come with it than those that were approved.
    void changeFiles() {
        revision++;
    }

    /// The point as it stands now is in an approved edition.
    void approve() {
        approvedRevision = revision;
    }

    private void write(AgendaItemChange wish) {
        kind = wish.kind();
        title = wish.title();
        note = wish.note();
        presenter = wish.presenter();
        var from = wish.speaker();
        speakerName = from == null ? null : from.name();
        speakerOrganization = from == null ? null : from.organization();
        speakerGuestOf = from == null ? null : from.guestOf();
        speakerEmail = wish.speakerEmail();
        minutes = wish.minutes();
        triage = wish.triage();
        circle = wish.circle();
        dossier = wish.dossier();
        ready = Boolean.TRUE.equals(wish.ready());
    }

    private static boolean sameText(AgendaItemChange before, AgendaItemChange after) {
        return before.withReady(null).equals(after.withReady(null));
    }

    ItemProgress progress() {
        if (approvedRevision == null) return ItemProgress.NEW;
        return approvedRevision == revision ? ItemProgress.UNCHANGED : ItemProgress.CHANGED;
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    String region() {
        return region;
    }

    int sequence() {
        return sequence;
    }

    AgendaItemKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    @Nullable String note() {
        return note;
    }

    @Nullable String presenter() {
        return presenter;
    }

    @Nullable Speaker speaker() {
        return speakerName == null || speakerOrganization == null
                ? null
                : new Speaker(speakerName, speakerOrganization, speakerGuestOf);
    }

    @Nullable String speakerEmail() {
        return speakerEmail;
    }

    int minutes() {
        return minutes;
    }

    Triage triage() {
        return triage;
    }

    Circle circle() {
        return circle;
    }

    @Nullable UUID dossier() {
        return dossier;
    }

    boolean isReady() {
        return ready;
    }

    /// Whether it came when the agenda had been approved already.
    boolean isLate() {
        return late;
    }

    int version() {
        return version;
    }
}
