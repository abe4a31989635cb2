package be.doorstroom.delivery;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One edition on its way to one recipient. The row itself is the proof of what happened to it.
@Entity
@Table(name = "delivery")
class Delivery {
    @Id private UUID id;
    private UUID edition;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    private String region;
    private @Nullable UUID meeting;

    @Column(name = "period")
    private String month;

    private String organization;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.DUE;

    private Instant writtenAt;
    private String arrival;
    private Instant dueAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant retrievedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant remindedAt;
    private @Nullable String failure;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    /// When a delivery counts.
    ///
    /// @param month of the meeting, or that of a briefing's publication
    /// @param due when it should be acknowledged
    /// @param written when it was written, which is when it reaches its recipient
    record Term(YearMonth month, Instant due, Instant written) {}

    Delivery(EditionCard card, Recipient recipient, Term term) {
        this.id = TimeOrderedId.next();
        this.edition = card.id();
        this.kind = card.kind();
        this.region = card.region();
        this.meeting = card.meeting();
        this.month = term.month().toString();
        this.organization = recipient.organization();
        this.office = recipient.office();
        this.circle = recipient.circle();
        this.writtenAt = term.written();
        this.arrival = YearMonth.from(HouseClock.dateOf(term.written())).toString();
        this.dueAt = term.due();
    }

    void retrieve(Instant now) {
        become(DeliveryState.RETRIEVED);
        retrievedAt = now;
        failure = null;
    }

    /// Once is enough: repeating it changes nothing.
    void acknowledge(Instant now) {
        if (state == DeliveryState.ACKNOWLEDGED) return;
        become(DeliveryState.ACKNOWLEDGED);
        acknowledgedAt = now;
    }

    /// The recipient was asked once more to fetch and acknowledge it.
    void remind(Instant now) {
        remindedAt = now;
    }

    boolean wasRemindedOn(LocalDate day) {
        return remindedAt != null && HouseClock.dateOf(remindedAt).equals(day);
    }

    /// Nobody has to read it any more; what was acknowledged stays so.
    void supersede() {
        if (DeliveryState.open().contains(state)) become(DeliveryState.SUPERSEDED);
    }

    /// It is asked once more, as if for the first time.
    void renew() {
        become(DeliveryState.DUE);
        deliveredAt = null;
        retrievedAt = null;
    }

    boolean isOverdue(Instant now) {
        return DeliveryState.open().contains(state) && now.isAfter(dueAt);
    }

    private void become(DeliveryState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    Recipient recipient() {
        return new Recipient(organization, office, circle);
    }

    UUID id() {
        return id;
    }

    UUID edition() {
        return edition;
    }

    EditionKind kind() {
        return kind;
    }

    String region() {
        return region;
    }

    @Nullable UUID meeting() {
        return meeting;
    }

    String month() {
        return month;
    }

    DeliveryState state() {
        return state;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    @Nullable Instant retrievedAt() {
        return retrievedAt;
    }

    @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable Instant remindedAt() {
        return remindedAt;
    }

    @Nullable String failure() {
        return failure;
    }

    int version() {
        return version;
    }
}
