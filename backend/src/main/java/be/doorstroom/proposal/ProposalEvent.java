package be.doorstroom.proposal;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to proposals.
public sealed interface ProposalEvent extends DomainEvent {
    UUID proposal();

    @Override
    default Subject subject() {
        return Subject.of("proposal", proposal());
    }

    /// Its proposer wrote or changed its text.
    record ProposalWritten(UUID proposal, String region, String by) implements ProposalEvent {
        @Override
        public String type() {
            return "proposalWritten";
        }
    }

    /// It is in another state now, or is judged otherwise.
    record ProposalMoved(UUID proposal, ProposalState to, String region, String by)
            implements ProposalEvent {
        @Override
        public String type() {
            return switch (to) {
                case DRAFT -> "proposalWritten";
                case SUBMITTED -> "proposalSubmitted";
                case IN_TREATMENT -> "proposalTreated";
                case ACCEPTED -> "proposalAccepted";
                case SENT_BACK -> "proposalSentBack";
                case WITHDRAWN -> "proposalWithdrawn";
            };
        }
    }

    /// An organization said that it backs it, or no longer does.
    record ProposalSupportChanged(UUID proposal, String region, String by)
            implements ProposalEvent {
        @Override
        public String type() {
            return "proposalSupportChanged";
        }
    }
}
