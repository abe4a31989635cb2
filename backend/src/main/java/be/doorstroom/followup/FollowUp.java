package be.doorstroom.followup;

import be.doorstroom.access.Office;
import be.doorstroom.outcome.OutcomeCard;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one municipality is asked to do with an outcome, and how far it is.
@Entity
@Table(name = "follow_up")
class FollowUp {
    @Id private UUID id;
    private UUID outcome;
    private String region;
    private String municipality;

    @Enumerated(EnumType.STRING)
    private Office owner;

    private LocalDate dueOn;
    private String text;

    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.NOT_STARTED;

    private @Nullable String note;
    private @Nullable LocalDate treatedOn;
    private @Nullable String link;
    private @Nullable Instant reportedAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(OutcomeCard outcome, String municipality, NewFollowUps wish) {
        this.id = TimeOrderedId.next();
        this.outcome = outcome.id();
        this.region = outcome.region();
        this.municipality = municipality;
        this.owner = wish.ownerOrDirector();
        this.dueOn = wish.dueOn();
        this.text = wish.text();
    }

    /// Takes the report in place of the one before. Saying the same state again only renews the
    /// note.
    ///
    /// @throws be.doorstroom.platform.problem.Problem `invalidTransition`
    void report(FollowUpReport report, Instant now) {
        if (report.status() != state) state = Moves.move(state, report.status(), state.next());
        note = report.note();
        treatedOn = report.treatedOn();
        link = report.link();
        reportedAt = now;
    }

    boolean isOverdue(LocalDate today) {
        return state.isOpen() && today.isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    UUID outcome() {
        return outcome;
    }

    String region() {
        return region;
    }

    String municipality() {
        return municipality;
    }

    Office owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String text() {
        return text;
    }

    FollowUpState state() {
        return state;
    }

    @Nullable String note() {
        return note;
    }

    @Nullable LocalDate treatedOn() {
        return treatedOn;
    }

    @Nullable String link() {
        return link;
    }

    @Nullable Instant reportedAt() {
        return reportedAt;
    }

    int version() {
        return version;
    }
}
