package be.doorstroom.bottleneck;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What hinders a region, as it says it itself, with what it asks.
@Entity
@Table(name = "bottleneck")
class Bottleneck {
    @Id private UUID id;
    private String region;
    private String statement;
    private @Nullable String explanation;
    private @Nullable String asked;

    @Enumerated(EnumType.STRING)
    private BottleneckLevel level;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    @Enumerated(EnumType.STRING)
    private BottleneckState state = BottleneckState.NOTED;

    private @Nullable String closingReason;
    private @Nullable String source;
    private @Nullable String loadedAs;
    private int changes;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Bottleneck() {}

    Bottleneck(String region, BottleneckChange text) {
        this.id = TimeOrderedId.next();
        this.region = region;
        write(text);
    }

    Bottleneck(LoadedBottleneck record) {
        this(record.region(), record.text());
        this.source = record.source();
        this.loadedAs = record.id();
    }

    void change(BottleneckChange text) {
        write(text);
        touch();
    }

    private void write(BottleneckChange text) {
        statement = text.statement();
        explanation = text.explanation();
        asked = text.asked();
        level = text.level();
        circle = text.circle();
    }

    /// What belongs to it changed: whoever read it before reads it again.
    void touch() {
        changes++;
    }

    /// Goes where its letters lead; what is closed stays closed.
    void follow(Optional<LetterKind> latest) {
        if (state.isClosed()) return;
        become(whereItStands(latest));
    }

    void close(BottleneckState how, @Nullable String reason) {
        become(how);
        closingReason = reason;
    }

    /// Open again, as far as its letters lead.
    void reopen(Optional<LetterKind> latest) {
        become(whereItStands(latest));
        closingReason = null;
    }

    private void become(BottleneckState wanted) {
        if (state != wanted) state = Moves.move(state, wanted, state.next());
    }

    private static BottleneckState whereItStands(Optional<LetterKind> latest) {
        return latest.map(LetterKind::leadsTo).orElse(BottleneckState.NOTED);
    }

    BottleneckChange text(List<String> themes) {
        return new BottleneckChange(statement, explanation, asked, level, circle, themes);
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    BottleneckState state() {
        return state;
    }

    Circle circle() {
        return circle;
    }

    @Nullable String closingReason() {
        return closingReason;
    }

    @Nullable String source() {
        return source;
    }

    int version() {
        return version;
    }
}
