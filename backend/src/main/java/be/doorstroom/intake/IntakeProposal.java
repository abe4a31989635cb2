package be.doorstroom.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// That a proposal came in by a link.
@Entity
@Table(name = "intake_proposal")
class IntakeProposal {
    @Id private UUID proposal;
    private UUID link;

    @SuppressWarnings("NullAway.Init")
    protected IntakeProposal() {}

    IntakeProposal(UUID proposal, UUID link) {
        this.proposal = proposal;
        this.link = link;
    }
}
