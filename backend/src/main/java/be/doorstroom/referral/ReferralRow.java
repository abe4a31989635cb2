package be.doorstroom.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral with what a reader must know of its outcome.
///
/// @param settledBy the edition of the approved minutes; absent while they are written
record ReferralRow(
        Referral referral,
        UUID meeting,
        String itemTitle,
        String outcomeText,
        @Nullable UUID settledBy) {}
