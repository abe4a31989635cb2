package be.doorstroom.followup;

import be.doorstroom.region.OutcomeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A follow-up with what a reader must know of its outcome.
///
/// @param settledBy the edition of the approved minutes; absent while they are written
record FollowUpRow(
        FollowUp followUp,
        UUID meeting,
        String itemTitle,
        OutcomeType type,
        String outcomeText,
        @Nullable UUID settledBy) {}
