package be.doorstroom.referral;

import java.util.EnumSet;
import java.util.Set;

/// How far one target is with what was referred to it. Who decided without telling the agenda first
/// may say so at once.
public enum ReferralState {
    REFERRED,
    ON_AGENDA,
    DECIDED,
    DECLINED;

    Set<ReferralState> next() {
        return switch (this) {
            case REFERRED -> EnumSet.of(ON_AGENDA, DECIDED, DECLINED);
            case ON_AGENDA -> EnumSet.of(DECIDED, DECLINED);
            case DECIDED, DECLINED -> EnumSet.noneOf(ReferralState.class);
        };
    }

    /// The states in which the target still owes an answer.
    static Set<ReferralState> open() {
        return EnumSet.of(REFERRED, ON_AGENDA);
    }
}
