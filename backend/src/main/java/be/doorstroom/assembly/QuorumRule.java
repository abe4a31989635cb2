package be.doorstroom.assembly;

/// When enough partners take part: more than half of them and, where all have shares, more than
/// half of the shares. The statutes of an association may ask otherwise: to be checked for each.
public enum QuorumRule {
    MAJORITY_OF_PARTNERS,
    MAJORITY_OF_PARTNERS_AND_SHARES
}
