package be.doorstroom.document;

import be.doorstroom.platform.state.Moves;
import java.util.EnumSet;
import java.util.Set;

/// Whether a circle may have an edition: not yet, now, or no longer.
public enum ReleaseState {
    PLANNED,
    RELEASED,
    WITHDRAWN;

    Set<ReleaseState> next() {
        return switch (this) {
            case PLANNED, WITHDRAWN -> EnumSet.of(RELEASED);
            case RELEASED -> EnumSet.of(WITHDRAWN);
        };
    }

    /// @throws be.doorstroom.platform.problem.Problem `invalidTransition`
    ReleaseState become(ReleaseState wanted) {
        return this == wanted ? this : Moves.move(this, wanted, next());
    }
}
