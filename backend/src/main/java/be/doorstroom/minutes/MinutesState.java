package be.doorstroom.minutes;

import java.util.EnumSet;
import java.util.Set;

/// The life of minutes. Approved text never changes.
public enum MinutesState {
    DRAFT,
    IN_REVIEW,
    APPROVED;

    Set<MinutesState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW);
            case IN_REVIEW -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.noneOf(MinutesState.class);
        };
    }
}
