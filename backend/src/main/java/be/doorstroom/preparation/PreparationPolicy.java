package be.doorstroom.preparation;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import jakarta.inject.Singleton;

/// Who sends points from body to body: the coordinator of the region, who drafts the agendas of
/// both.
@Singleton
class PreparationPolicy {
    boolean mayPrepare(Actor actor, MeetingCard meeting) {
        return actor.coordinates(meeting.region());
    }

    /// @throws Problem `missingPermission`
    void requirePreparing(Actor actor, MeetingCard meeting) {
        if (!mayPrepare(actor, meeting)) {
            throw Problem.missingPermission(
                    "Points are sent from body to body by the region's coordinator.");
        }
    }

    /// @throws Problem `conflict` once the meeting is held or cancelled
    void requireOpen(MeetingCard meeting) {
        if (meeting.isStillToBeHeld()) return;
        throw Problem.conflict(
                "The meeting is "
                        + Moves.code(meeting.state())
                        + ": a point stands on two agendas at once before either is treated.");
    }

    /// @throws Problem `conflict` of a meeting that was cancelled
    void requireHappening(MeetingCard meeting) {
        if (meeting.state() != MeetingState.CANCELLED) return;
        throw Problem.conflict(
                "The meeting is cancelled: carry the point over to another meeting first.");
    }
}
