package be.doorstroom.protocol;

import java.util.EnumSet;
import java.util.Set;

/// How far a contribution is. One step back corrects a mistake: a credited invoice, a payment that
/// was booked on the wrong row.
public enum ContributionState {
    AGREED,
    INVOICED,
    PAID;

    Set<ContributionState> next() {
        return switch (this) {
            case AGREED -> EnumSet.of(INVOICED);
            case INVOICED -> EnumSet.of(PAID, AGREED);
            case PAID -> EnumSet.of(INVOICED);
        };
    }
}
