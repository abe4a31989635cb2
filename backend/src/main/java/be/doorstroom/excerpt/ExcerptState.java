package be.doorstroom.excerpt;

import java.util.EnumSet;
import java.util.Set;

/// How far an excerpt is that was asked for. Issued is not done: only what returned to who asked
/// is.
public enum ExcerptState {
    ASKED,
    ISSUED,
    RETURNED;

    Set<ExcerptState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(ISSUED);
            case ISSUED -> EnumSet.of(RETURNED);
            case RETURNED -> EnumSet.noneOf(ExcerptState.class);
        };
    }
}
