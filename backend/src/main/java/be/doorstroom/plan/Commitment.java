package be.doorstroom.plan;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.protocol.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a municipality pledges for one domain of a plan, in cents of EUR, in one year or in the
/// whole period.
@Entity
@Table(name = "commitment")
class Commitment {
    /// In place of a year: the whole period. A unique key knows no absent value.
    static final int WHOLE_PERIOD = 0;

    @Id private UUID id;
    private UUID plan;
    private String region;
    private String municipality;
    private String theme;
    private int ofYear;

    /// Which attempt it is: what was withdrawn may be pledged anew beside it.
    private int turn;

    private long cents;
    private @Nullable String note;
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.PLEDGED;

    private LocalDate pledgedOn;
    private @Nullable LocalDate approvedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable CommitmentApproval approvedBy;

    private @Nullable String withdrawalReason;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(Plan plan, NewCommitment wish, int turn, LocalDate day) {
        this.id = TimeOrderedId.next();
        this.plan = plan.id();
        this.region = plan.region();
        this.municipality = wish.municipality();
        this.theme = wish.theme();
        this.ofYear = wish.year() == null ? WHOLE_PERIOD : wish.year();
        this.turn = turn;
        this.pledgedOn = day;
        this.source = wish.source();
        write(wish.content());
    }

    void change(CommitmentChange change) {
        if (state != CommitmentState.PLEDGED) {
            throw Problem.conflict(
                    "What is confirmed or withdrawn changes no more: withdraw it, and pledge anew.");
        }
        write(change);
    }

    private void write(CommitmentChange change) {
        cents = Money.cents(change.amount());
        note = change.note();
    }

    /// @throws be.doorstroom.platform.problem.Problem `invalidTransition`
    void confirm(Confirmation confirmation) {
        become(CommitmentState.CONFIRMED);
        approvedOn = confirmation.approvedOn();
        approvedBy = confirmation.approvedBy();
    }

    /// @throws be.doorstroom.platform.problem.Problem `invalidTransition`
    void withdraw(String reason) {
        become(CommitmentState.WITHDRAWN);
        withdrawalReason = reason;
    }

    private void become(CommitmentState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    CommitmentChange content() {
        return new CommitmentChange(Money.amount(cents), note);
    }

    UUID id() {
        return id;
    }

    UUID plan() {
        return plan;
    }

    String region() {
        return region;
    }

    String municipality() {
        return municipality;
    }

    String theme() {
        return theme;
    }

    @Nullable Integer year() {
        return ofYear == WHOLE_PERIOD ? null : ofYear;
    }

    CommitmentState state() {
        return state;
    }

    LocalDate pledgedOn() {
        return pledgedOn;
    }

    @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    @Nullable CommitmentApproval approvedBy() {
        return approvedBy;
    }

    @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    @Nullable String source() {
        return source;
    }

    int version() {
        return version;
    }
}
