package be.doorstroom.minutes;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the minutes say of one point.
@Entity
@Table(name = "minutes_entry")
class Entry {
    @Id private UUID id;
    private UUID meeting;
    private UUID agendaItem;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private AgendaItemKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private @Nullable String summary;

    @ElementCollection
    @CollectionTable(name = "minutes_position", joinColumns = @JoinColumn(name = "entry"))
    @OrderColumn(name = "place")
    private List<Position> positions = new ArrayList<>();

    @Convert(converter = AbsenceColumn.class)
    private List<Absence> absences = List.of();

    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(UUID meeting, AgendaDocument.Item item) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.agendaItem = item.id();
        this.sequence = item.sequence();
        this.kind = item.kind();
        this.title = item.title();
        this.circle = item.circle();
    }

    void write(
            @Nullable String newSummary, List<Position> newPositions, List<Absence> newAbsences) {
        summary = newSummary;
        absences = newAbsences;
        positions.clear();
        positions.addAll(newPositions);
    }

    UUID meeting() {
        return meeting;
    }

    UUID agendaItem() {
        return agendaItem;
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

    Circle circle() {
        return circle;
    }

    @Nullable String summary() {
        return summary;
    }

    List<Position> positions() {
        return List.copyOf(positions);
    }

    List<Absence> absences() {
        return absences;
    }

    int version() {
        return version;
    }
}
