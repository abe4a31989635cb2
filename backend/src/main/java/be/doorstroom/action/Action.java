package be.doorstroom.action;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody does by a day, as a body agreed with one of its points. Its words change no more
/// once the minutes are approved.
@Entity
@Table(name = "meeting_action")
class Action {
    @Id private UUID id;
    private String region;
    private String body;
    private UUID meeting;
    private UUID agendaItem;
    private String itemTitle;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private String statement;
    private @Nullable String ownerOrganization;

    @Enumerated(EnumType.STRING)
    private @Nullable Office ownerOffice;

    private @Nullable String ownerBody;
    private LocalDate dueOn;
    private @Nullable LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.OPEN;

    private @Nullable LocalDate closedOn;
    private @Nullable String closingReason;
    private @Nullable UUID settledBy;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    Action(NewAction wish, Ground ground, Circle circle) {
        this.id = TimeOrderedId.next();
        this.region = ground.region();
        this.body = ground.body();
        this.meeting = wish.meeting();
        this.agendaItem = wish.agendaItem();
        this.itemTitle = ground.itemTitle();
        this.circle = circle;
        write(wish.text());
    }

    /// What an action stands on: its body and its point.
    record Ground(String region, String body, String itemTitle) {}

    void change(ActionChange text) {
        requireOpen();
        if (settledBy != null && !text().saysTheSameAs(text)) {
            throw Problem.conflict(
                    "The minutes are approved: of this action only the days still change.");
        }
        write(text);
    }

    private void write(ActionChange text) {
        statement = text.statement();
        ownerOrganization = text.owner().organization();
        ownerOffice = text.owner().office();
        ownerBody = text.owner().body();
        dueOn = text.dueOn();
        reviewOn = text.reviewOn();
    }

    /// @throws be.doorstroom.platform.problem.Problem `invalidTransition`
    void close(ActionClosing closing, LocalDate today) {
        state = Moves.move(state, closing.status(), state.next());
        closingReason = closing.reason();
        closedOn = today;
    }

    private void requireOpen() {
        if (state != ActionState.OPEN) {
            throw Problem.conflict("What is done or dropped changes no more.");
        }
    }

    boolean isOverdue(LocalDate today) {
        return state == ActionState.OPEN && today.isAfter(dueOn);
    }

    /// Whether the body is to ask how far it is.
    boolean isReviewDue(LocalDate today) {
        return state == ActionState.OPEN && reviewOn != null && !today.isBefore(reviewOn);
    }

    boolean isSettled() {
        return settledBy != null;
    }

    ActionChange text() {
        var owner = new ActionOwner(ownerOrganization, ownerOffice, ownerBody);
        return new ActionChange(statement, owner, dueOn, reviewOn);
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

    UUID meeting() {
        return meeting;
    }

    UUID agendaItem() {
        return agendaItem;
    }

    String itemTitle() {
        return itemTitle;
    }

    Circle circle() {
        return circle;
    }

    ActionState state() {
        return state;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    @Nullable String closingReason() {
        return closingReason;
    }

    int version() {
        return version;
    }
}
