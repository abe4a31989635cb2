package be.doorstroom.plan;

import java.util.EnumSet;
import java.util.Set;

/// How far a municipality is bound by what it pledged. What is withdrawn stays so; it may pledge
/// anew.
public enum CommitmentState {
    PLEDGED,
    CONFIRMED,
    WITHDRAWN;

    Set<CommitmentState> next() {
        return switch (this) {
            case PLEDGED -> EnumSet.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(CommitmentState.class);
        };
    }
}
