package be.doorstroom.assembly;

import java.util.EnumSet;
import java.util.Set;

/// What a council did with the question to mandate its representative for one assembly. What it
/// decided stands: a council that comes back on it does so for the next assembly.
public enum CouncilMandateState {
    ASKED,
    GIVEN,
    REFUSED;

    Set<CouncilMandateState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(GIVEN, REFUSED);
            case GIVEN, REFUSED -> EnumSet.noneOf(CouncilMandateState.class);
        };
    }
}
