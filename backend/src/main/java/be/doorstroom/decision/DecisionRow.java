package be.doorstroom.decision;

import be.doorstroom.access.Circle;
import be.doorstroom.vote.VoteCount;
import be.doorstroom.vote.VoteKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision with its outcome and the count of its vote.
///
/// @param settledBy the edition of the minutes with which it is read
record DecisionRow(
        Decision decision,
        String title,
        String text,
        Circle circle,
        @Nullable UUID settledBy,
        VoteKind kind,
        long inFavor,
        long against,
        long abstained) {
    VoteCount count() {
        return new VoteCount(inFavor, against, abstained);
    }
}
