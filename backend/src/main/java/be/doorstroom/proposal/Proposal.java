package be.doorstroom.proposal;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.dossier.Triage;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A point that an office asks a body to treat, from its draft to its place on an agenda.
@Entity
@Table(name = "proposal")
class Proposal {
    @Id private UUID id;
    private String region;
    private String body;
    private String organization;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.DRAFT;

    @Enumerated(EnumType.STRING)
    private AgendaItemKind kind;

    private String title;
    private @Nullable String note;
    private int minutes;
    private @Nullable UUID wishedMeeting;
    private @Nullable LocalDate wishedOn;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private @Nullable UUID dossier;

    @Enumerated(EnumType.STRING)
    private @Nullable Triage triage;

    private @Nullable String reason;
    private @Nullable Instant submittedAt;
    private @Nullable UUID meeting;
    private @Nullable UUID agendaItem;
    private boolean late;
    private int changes;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(String body, String region, Proposer proposer, ProposalChange text) {
        this.id = TimeOrderedId.next();
        this.body = body;
        this.region = region;
        this.organization = proposer.organization();
        this.office = proposer.office();
        write(text);
    }

    void change(ProposalChange text) {
        write(text);
        changes++;
    }

    private void write(ProposalChange text) {
        kind = text.kind();
        title = text.title();
        note = text.note();
        minutes = text.minutes();
        wishedMeeting = text.wishedMeeting();
        wishedOn = text.wishedOn();
        circle = text.circle();
        dossier = text.dossier();
    }

    /// Hands it in, or in again: a reason for which it came back is answered then.
    void submit(Instant now) {
        state = Moves.move(state, ProposalState.SUBMITTED, state.next());
        submittedAt = now;
        reason = null;
    }

    /// Takes it in treatment; what is in treatment is only judged otherwise.
    void treat(Triage urgency) {
        if (state != ProposalState.IN_TREATMENT) {
            state = Moves.move(state, ProposalState.IN_TREATMENT, state.next());
        }
        triage = urgency;
    }

    /// Lets it onto an agenda. One that was only handed in is treated by the same act; one whose
    /// point was taken off its agenda may go to another.
    void accept() {
        if (fellOff()) return;
        if (state == ProposalState.SUBMITTED) treat(Triage.NOW);
        state = Moves.move(state, ProposalState.ACCEPTED, state.next());
    }

    /// It became this point of this meeting's agenda.
    void land(UUID itsMeeting, UUID itsItem, boolean isLate) {
        meeting = itsMeeting;
        agendaItem = itsItem;
        late = isLate;
    }

    /// As with acceptance, what was only handed in is treated by the same act.
    void sendBack(String why) {
        if (state == ProposalState.SUBMITTED) treat(Triage.NOW);
        state = Moves.move(state, ProposalState.SENT_BACK, state.next());
        reason = why;
    }

    void withdraw() {
        state = Moves.move(state, ProposalState.WITHDRAWN, state.next());
    }

    /// Whether it was accepted, but its point was taken off the agenda afterwards.
    boolean fellOff() {
        return state == ProposalState.ACCEPTED && agendaItem == null;
    }

    /// What the proposer wrote.
    ProposalChange text(List<String> coProposers) {
        return new ProposalChange(
                kind, title, note, minutes, wishedMeeting, wishedOn, circle, dossier, coProposers);
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    String body() {
        return body;
    }

    Proposer proposer() {
        return new Proposer(organization, office);
    }

    ProposalState state() {
        return state;
    }

    @Nullable Triage triage() {
        return triage;
    }

    @Nullable String reason() {
        return reason;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    @Nullable UUID meeting() {
        return meeting;
    }

    @Nullable UUID agendaItem() {
        return agendaItem;
    }

    boolean isLate() {
        return late;
    }

    int version() {
        return version;
    }
}
