package be.doorstroom.vote;

/// What a partner votes.
public enum VoteChoice {
    IN_FAVOR,
    AGAINST,
    ABSTAINED
}
