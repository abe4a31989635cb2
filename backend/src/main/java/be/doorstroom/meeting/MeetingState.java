package be.doorstroom.meeting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The life of a meeting.
public enum MeetingState {
    PLANNED,
    CONVENED,
    HELD,
    CLOSED,
    CANCELLED;

    static final Set<MeetingState> STILL_TO_BE_HELD =
            Arrays.stream(values())
                    .filter(MeetingState::isStillToBeHeld)
                    .collect(Collectors.toUnmodifiableSet());

    /// Whether it may still change, move or be cancelled.
    boolean isStillToBeHeld() {
        return next().contains(CANCELLED);
    }

    Set<MeetingState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CONVENED, CANCELLED);
            case CONVENED -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(MeetingState.class);
        };
    }
}
