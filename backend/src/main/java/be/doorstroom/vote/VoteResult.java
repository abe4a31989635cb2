package be.doorstroom.vote;

/// What came of a vote: adopted when more votes are in favor than against. Who abstains has not
/// cast a vote, and a tie rejects. (Statutes may ask more: to be checked for each association.)
public enum VoteResult {
    ADOPTED,
    REJECTED;

    static VoteResult of(VoteCount count) {
        return count.inFavor() > count.against() ? ADOPTED : REJECTED;
    }
}
