package be.doorstroom.action;

import java.util.EnumSet;
import java.util.Set;

/// Where an action stands. What is done or dropped stays so.
public enum ActionState {
    OPEN,
    DONE,
    DROPPED;

    Set<ActionState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(DONE, DROPPED);
            case DONE, DROPPED -> EnumSet.noneOf(ActionState.class);
        };
    }
}
