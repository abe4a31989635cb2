package be.doorstroom.briefing;

import java.util.EnumSet;
import java.util.Set;

/// A briefing is written by the coordinator until it is published; then it never changes.
public enum BriefingState {
    DRAFT,
    PUBLISHED;

    Set<BriefingState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(BriefingState.class);
        };
    }
}
