package be.doorstroom.vote;

/// By which rule a vote is counted: each partner once, or by its shares.
public enum VoteRule {
    MAJORITY_OF_VOTES_CAST,
    MAJORITY_OF_SHARES_CAST;

    static VoteRule of(VoteKind kind) {
        return switch (kind) {
            case OPEN, SECRET -> MAJORITY_OF_VOTES_CAST;
            case WEIGHTED -> MAJORITY_OF_SHARES_CAST;
        };
    }
}
