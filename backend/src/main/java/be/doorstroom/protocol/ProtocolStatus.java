package be.doorstroom.protocol;

import be.doorstroom.referral.ReferralState;
import be.doorstroom.referral.ReferralTally;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a protocol stands today. It is computed and kept nowhere: councils move it by deciding,
/// the calendar by passing.
public enum ProtocolStatus {
    /// Known to the coordinator only.
    DRAFTED,
    /// Before the councils, not all of which decided for it.
    UNDER_APPROVAL,
    /// Its term has yet to begin.
    APPROVED,
    IN_FORCE,
    EXPIRED;

    static ProtocolStatus of(Protocol protocol, @Nullable ReferralTally tally, LocalDate today) {
        if (!isAgreed(protocol, tally)) return protocol.isDraft() ? DRAFTED : UNDER_APPROVAL;
        if (today.isBefore(protocol.startsOn())) return APPROVED;
        var end = protocol.endsOn();
        return end != null && today.isAfter(end) ? EXPIRED : IN_FORCE;
    }

    /// Once every council decided for it, or once it was said to be concluded.
    static boolean isAgreed(Protocol protocol, @Nullable ReferralTally tally) {
        return protocol.isConcluded() || (tally != null && isApproved(tally));
    }

    private static boolean isApproved(ReferralTally tally) {
        return tally.of(ReferralState.DECIDED) == tally.total();
    }
}
