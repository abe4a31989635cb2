package be.doorstroom.assembly;

/// Whether a partner takes part in a meeting: by who holds its seat, by a substitute, or by the
/// partner to which it gave its vote.
public enum Presence {
    EXPECTED,
    PRESENT,
    SUBSTITUTED,
    BY_PROXY,
    ABSENT;

    /// Whether the partner is there itself, and so may vote for another.
    boolean isThere() {
        return this == PRESENT || this == SUBSTITUTED;
    }

    /// Whether its vote counts.
    public boolean isRepresented() {
        return isThere() || this == BY_PROXY;
    }
}
