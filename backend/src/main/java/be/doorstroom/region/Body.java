package be.doorstroom.region;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A body that meets: of one region, of several, or of an organization.
@Entity
@Table(name = "body")
class Body {
    @Id private String id;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;
    private @Nullable String organization;
    private @Nullable String rhythmRule;
    private boolean rhythmKnown;
    private @Nullable String rhythmNote;
    private @Nullable String twin;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean approvedInSilence;
    private boolean mailsEditions;
    private @Nullable String note;
    private String source;

    @ElementCollection
    @CollectionTable(name = "body_region", joinColumns = @JoinColumn(name = "body"))
    @Column(name = "region")
    private Set<String> regions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "body_prepares", joinColumns = @JoinColumn(name = "body"))
    @Column(name = "prepared")
    private Set<String> prepares = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    Body(NewBody wish) {
        this.id = wish.id();
        this.kind = wish.kind();
        this.name = wish.name();
        this.organization = wish.organization();
        this.twin = wish.twin();
        this.startsOn = wish.startsOn();
        this.endsOn = wish.endsOn();
        this.approvedInSilence = Boolean.TRUE.equals(wish.approvedInSilence());
        this.mailsEditions = Boolean.TRUE.equals(wish.mailsEditions());
        this.note = wish.note();
        this.source = wish.source();
        this.regions.addAll(wish.regions());
        this.prepares.addAll(Objects.requireNonNullElse(wish.prepares(), Set.of()));
        var rhythm = wish.rhythm();
        if (rhythm == null) return;
        this.rhythmRule = rhythm.rule();
        this.rhythmKnown = rhythm.known();
        this.rhythmNote = rhythm.note();
    }

    String id() {
        return id;
    }

    /// Whether its minutes count as approved when nobody remarks in time.
    boolean isApprovedInSilence() {
        return approvedInSilence;
    }

    /// Whether its papers leave by mail as well, and not only word of them.
    boolean isMailingEditions() {
        return mailsEditions;
    }

    BodyKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable String organization() {
        return organization;
    }

    @Nullable String rhythmRule() {
        return rhythmRule;
    }

    boolean isRhythmKnown() {
        return rhythmKnown;
    }

    @Nullable String rhythmNote() {
        return rhythmNote;
    }

    @Nullable String twin() {
        return twin;
    }

    @Nullable String note() {
        return note;
    }

    String source() {
        return source;
    }

    Set<String> regions() {
        return Set.copyOf(regions);
    }

    Set<String> prepares() {
        return Set.copyOf(prepares);
    }
}
