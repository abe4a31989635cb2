package be.doorstroom.referral;

import java.util.Map;
import java.util.UUID;

/// How many targets of a referral stand in which state.
public record ReferralTally(UUID referral, Map<ReferralState, Integer> targets) {
    public int of(ReferralState state) {
        return targets.getOrDefault(state, 0);
    }

    public int total() {
        return targets.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Those who still owe an answer.
    public int open() {
        return ReferralState.open().stream().mapToInt(this::of).sum();
    }
}
