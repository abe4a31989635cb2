package be.doorstroom.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral with what a reader must know of its outcome, if it hangs on one.
///
/// @param settledBy the edition of the approved minutes; absent while they are written
record ReferralRow(
        Referral referral,
        @Nullable UUID meeting,
        @Nullable String itemTitle,
        @Nullable String outcomeText,
        @Nullable UUID settledBy) {

    /// Whether its targets can answer: an outcome once its minutes are approved, a protocol at
    /// once.
    boolean isAnswerable() {
        return referral.protocol() != null || settledBy != null;
    }

    String title() {
        if (itemTitle != null) return itemTitle;
        var own = referral.title();
        return own == null ? "" : own;
    }
}
