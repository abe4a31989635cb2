package be.doorstroom.vote;

import java.util.EnumSet;
import java.util.Set;

/// The life of a vote. What was closed stands; what went wrong is annulled before, and voted anew.
public enum VoteState {
    OPEN,
    CLOSED,
    ANNULLED;

    Set<VoteState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED, ANNULLED);
            case CLOSED, ANNULLED -> EnumSet.noneOf(VoteState.class);
        };
    }
}
