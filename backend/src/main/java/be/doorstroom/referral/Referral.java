package be.doorstroom.referral;

import be.doorstroom.outcome.OutcomeCard;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// One outcome of type referral, put to its targets.
@Entity
@Table(name = "referral")
class Referral {
    @Id private UUID id;
    private UUID outcome;
    private String region;
    private String text;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(OutcomeCard outcome, String text) {
        this.id = TimeOrderedId.next();
        this.outcome = outcome.id();
        this.region = outcome.region();
        this.text = text;
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

    String text() {
        return text;
    }

    int version() {
        return version;
    }
}
