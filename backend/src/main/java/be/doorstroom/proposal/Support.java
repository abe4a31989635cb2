package be.doorstroom.proposal;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organization that is asked to back a proposal, and whether it does.
@Entity
@Table(name = "proposal_support")
class Support {
    @Id private UUID id;
    private UUID proposal;
    private String organization;
    private @Nullable Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Support() {}

    Support(UUID proposal, String organization) {
        this.id = TimeOrderedId.next();
        this.proposal = proposal;
        this.organization = organization;
    }

    /// Once given, it keeps its moment.
    void give(Instant now) {
        if (givenAt == null) givenAt = now;
    }

    void takeAway() {
        givenAt = null;
    }

    UUID proposal() {
        return proposal;
    }

    String organization() {
        return organization;
    }

    @Nullable Instant givenAt() {
        return givenAt;
    }
}
