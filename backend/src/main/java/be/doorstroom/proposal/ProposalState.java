package be.doorstroom.proposal;

import java.util.EnumSet;
import java.util.Set;

/// How far a proposal is. What was sent back can be handed in again; what became a point of an
/// agenda is no longer the proposer's to withdraw.
public enum ProposalState {
    DRAFT,
    SUBMITTED,
    IN_TREATMENT,
    ACCEPTED,
    SENT_BACK,
    WITHDRAWN;

    Set<ProposalState> next() {
        return switch (this) {
            case DRAFT, SENT_BACK -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(IN_TREATMENT, WITHDRAWN);
            case IN_TREATMENT -> EnumSet.of(ACCEPTED, SENT_BACK, WITHDRAWN);
            case ACCEPTED, WITHDRAWN -> EnumSet.noneOf(ProposalState.class);
        };
    }

    /// Whether its text is still in the proposer's hands.
    boolean isWithProposer() {
        return this == DRAFT || this == SENT_BACK;
    }

    /// Whether it is in the coordinator's hands.
    boolean isWithCoordinator() {
        return this == SUBMITTED || this == IN_TREATMENT;
    }
}
