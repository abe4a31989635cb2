package be.doorstroom.backlog;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/// Who may see what was not treated: the coordinator of the region, as with every draft.
@Singleton
class BacklogPolicy {
    /// On the meeting with the alias `m`.
    Restriction readable(Actor actor) {
        return Restriction.among(
                "m.region",
                actor.regions().stream().filter(actor::coordinates).collect(Collectors.toSet()));
    }

    /// @throws Problem `missingPermission`, or `conflict` while the point can still be treated
    void requireCarrying(Actor actor, MeetingCard meeting) {
        if (!actor.coordinates(meeting.region())) {
            throw Problem.missingPermission("Points are carried over by the coordinator.");
        }
        if (!meeting.isHeld() && meeting.state() != MeetingState.CANCELLED) {
            throw Problem.conflict(
                    "The meeting is "
                            + Moves.code(meeting.state())
                            + ": a point is carried over once the meeting is held or cancelled.");
        }
    }
}
