package be.doorstroom.referral;

import be.doorstroom.outcome.OutcomeCard;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One outcome of type referral, or one protocol, put to its targets.
@Entity
@Table(name = "referral")
class Referral {
    @Id private UUID id;
    private @Nullable UUID outcome;
    private @Nullable UUID protocol;

    /// Of the protocol; an outcome has that of its point.
    private @Nullable String title;

    private String region;
    private String text;
    private @Nullable LocalDate dueOn;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(OutcomeCard outcome, NewReferral wish) {
        this.id = TimeOrderedId.next();
        this.outcome = outcome.id();
        this.region = outcome.region();
        this.text = wish.text();
        this.dueOn = wish.dueOn();
    }

    Referral(ReferredProtocol wish) {
        this.id = TimeOrderedId.next();
        this.protocol = wish.protocol();
        this.title = wish.title();
        this.region = wish.region();
        this.text = wish.text();
        this.dueOn = wish.dueOn();
    }

    UUID id() {
        return id;
    }

    @Nullable UUID outcome() {
        return outcome;
    }

    @Nullable UUID protocol() {
        return protocol;
    }

    @Nullable String title() {
        return title;
    }

    String region() {
        return region;
    }

    String text() {
        return text;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    int version() {
        return version;
    }
}
