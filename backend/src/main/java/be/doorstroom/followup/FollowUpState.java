package be.doorstroom.followup;

import java.util.EnumSet;
import java.util.Set;

/// How far a municipality is with what was asked of it. It may skip ahead, never go back: who is
/// done stays done.
public enum FollowUpState {
    NOT_STARTED,
    ON_COLLEGE_AGENDA,
    IN_PROGRESS,
    DONE,
    NOT_APPLICABLE,
    OPTED_OUT;

    Set<FollowUpState> next() {
        return switch (this) {
            case NOT_STARTED ->
                    EnumSet.of(ON_COLLEGE_AGENDA, IN_PROGRESS, DONE, NOT_APPLICABLE, OPTED_OUT);
            case ON_COLLEGE_AGENDA -> EnumSet.of(IN_PROGRESS, DONE, NOT_APPLICABLE, OPTED_OUT);
            case IN_PROGRESS -> EnumSet.of(DONE, NOT_APPLICABLE, OPTED_OUT);
            case DONE, NOT_APPLICABLE, OPTED_OUT -> EnumSet.noneOf(FollowUpState.class);
        };
    }

    /// The states in which something is still to be done.
    static Set<FollowUpState> open() {
        return EnumSet.of(NOT_STARTED, ON_COLLEGE_AGENDA, IN_PROGRESS);
    }

    boolean isOpen() {
        return open().contains(this);
    }
}
