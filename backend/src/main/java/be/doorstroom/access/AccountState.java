package be.doorstroom.access;

import java.util.EnumSet;
import java.util.Set;

/// The life of an account: invited until its person has chosen a password; ended, it opens nothing;
/// erased, only its id is left.
public enum AccountState {
    INVITED,
    ACTIVE,
    ENDED,
    ERASED;

    Set<AccountState> next() {
        return switch (this) {
            case INVITED -> EnumSet.of(INVITED, ACTIVE, ENDED);
            case ACTIVE -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.of(INVITED, ERASED);
            case ERASED -> EnumSet.noneOf(AccountState.class);
        };
    }
}
