package be.doorstroom.assembly;

import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the council of one municipality mandated its representative to do at one assembly.
@Entity
@Table(name = "council_mandate")
class CouncilMandate {
    @Id private UUID id;
    private UUID meeting;
    private String municipality;

    @Enumerated(EnumType.STRING)
    private CouncilMandateState state = CouncilMandateState.ASKED;

    private @Nullable LocalDate decidedOn;
    private @Nullable String link;
    private @Nullable String note;
    private Instant reportedAt;
    @Version private int version;

    @ElementCollection
    @CollectionTable(name = "council_instruction", joinColumns = @JoinColumn(name = "mandate"))
    @MapKeyColumn(name = "agenda_item")
    @Column(name = "text")
    private Map<UUID, String> instructions = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected CouncilMandate() {}

    CouncilMandate(UUID meeting, String municipality, Instant now) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.municipality = municipality;
        this.reportedAt = now;
    }

    /// Takes what is told now in place of what was told before.
    ///
    /// @throws be.doorstroom.platform.problem.Problem `invalidTransition`
    void report(CouncilMandateReport report, Instant now) {
        if (report.status() != state) state = Moves.move(state, report.status(), state.next());
        decidedOn = report.decidedOn();
        link = report.link();
        note = report.note();
        reportedAt = now;
        instructions.clear();
        report.told().forEach(each -> instructions.put(each.agendaItem(), each.text()));
    }

    UUID meeting() {
        return meeting;
    }

    String municipality() {
        return municipality;
    }

    CouncilMandateState state() {
        return state;
    }

    @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable String link() {
        return link;
    }

    @Nullable String note() {
        return note;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    Map<UUID, String> instructions() {
        return Map.copyOf(instructions);
    }
}
