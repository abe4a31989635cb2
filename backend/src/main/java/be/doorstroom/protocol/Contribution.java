package be.doorstroom.protocol;

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

/// What one municipality contributes in one year under a protocol, in cents of EUR.
@Entity
@Table(name = "contribution")
class Contribution {
    @Id private UUID id;
    private UUID protocol;
    private String region;
    private String municipality;
    private int ofYear;
    private long cents;

    @Enumerated(EnumType.STRING)
    private ContributionState state = ContributionState.AGREED;

    private LocalDate agreedOn;
    private @Nullable LocalDate invoicedOn;
    private @Nullable LocalDate paidOn;
    private @Nullable String note;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(
            Protocol protocol, int year, NewContributions.NewContribution wish, LocalDate day) {
        this.id = TimeOrderedId.next();
        this.protocol = protocol.id();
        this.region = protocol.region();
        this.municipality = wish.municipality();
        this.ofYear = year;
        this.agreedOn = day;
        write(wish.content());
    }

    /// @throws Problem `conflict` when it was invoiced
    void change(ContributionChange change) {
        requireAgreedOnly();
        write(change);
    }

    private void write(ContributionChange content) {
        cents = Money.cents(content.amount());
        note = content.note();
    }

    /// @throws Problem `conflict` when it was invoiced
    void requireAgreedOnly() {
        if (!isAgreedOnly()) {
            throw Problem.conflict("It was invoiced: take the invoice back first.");
        }
    }

    /// Says the same state again to correct its day; a step back forgets the day of what is undone.
    ///
    /// @throws Problem `invalidTransition`
    void report(ContributionState to, LocalDate day) {
        if (to != state) state = Moves.move(state, to, state.next());
        switch (to) {
            case AGREED -> {
                agreedOn = day;
                invoicedOn = null;
            }
            case INVOICED -> {
                invoicedOn = day;
                paidOn = null;
            }
            case PAID -> paidOn = day;
        }
    }

    boolean isAgreedOnly() {
        return state == ContributionState.AGREED;
    }

    UUID id() {
        return id;
    }

    UUID protocol() {
        return protocol;
    }

    String region() {
        return region;
    }

    String municipality() {
        return municipality;
    }

    int ofYear() {
        return ofYear;
    }

    long cents() {
        return cents;
    }

    ContributionState state() {
        return state;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    @Nullable LocalDate invoicedOn() {
        return invoicedOn;
    }

    @Nullable LocalDate paidOn() {
        return paidOn;
    }

    @Nullable String note() {
        return note;
    }

    int version() {
        return version;
    }
}
