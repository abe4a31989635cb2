package be.doorstroom.minutes;

import java.util.EnumSet;
import java.util.Set;

/// The life of minutes. Approved text never changes: a correction is written beside it and approved
/// as the next edition.
public enum MinutesState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    IN_CORRECTION;

    Set<MinutesState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW);
            case IN_REVIEW -> EnumSet.of(APPROVED);
            case APPROVED -> EnumSet.of(IN_CORRECTION);
            case IN_CORRECTION -> EnumSet.of(APPROVED);
        };
    }
}
