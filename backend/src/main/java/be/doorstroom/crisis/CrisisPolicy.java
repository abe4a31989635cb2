package be.doorstroom.crisis;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.platform.problem.Problem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// Who may know that a body was called together: whoever may know of its meetings. The log is for
/// the body and who reads along with it; the coordinator and the chair write it and tell how things
/// stand, until the meeting is closed.
@Singleton
class CrisisPolicy implements Actions {
    private static final List<String> WRITING = List.of("logCrisisAction", "tellSituation");

    /// On the crisis meeting with the alias `c`.
    Restriction readable(Actor actor) {
        return Restriction.among("c.region", actor.workingRegions());
    }

    boolean mayCall(Actor actor, String region) {
        return actor.coordinates(region);
    }

    boolean seesLog(Actor actor, CrisisRow row) {
        return actor.coordinates(row.crisis().region()) || actor.readsWith(row.body());
    }

    /// @throws Problem `missingPermission`, or `conflict` once the meeting is closed or cancelled
    void requireWriting(Actor actor, CrisisRow row) {
        if (!leads(actor, row)) {
            throw Problem.missingPermission(
                    "The region's coordinator and the body's chair write here.");
        }
        if (isOver(row)) {
            throw Problem.conflict("The crisis meeting is over: nothing more is written.");
        }
    }

    @Override
    public Set<String> permitted(Actor actor) {
        var coordinates = actor.regions().stream().anyMatch(actor::coordinates);
        return coordinates ? Set.of("callCrisisMeeting") : Set.of();
    }

    List<String> permitted(Actor actor, CrisisRow row) {
        return leads(actor, row) && !isOver(row) ? WRITING : List.of();
    }

    private static boolean leads(Actor actor, CrisisRow row) {
        return actor.coordinates(row.crisis().region()) || actor.chairs(row.body());
    }

    private static boolean isOver(CrisisRow row) {
        return switch (row.state()) {
            case PLANNED, CONVENED, HELD -> false;
            case CLOSED, CANCELLED -> true;
        };
    }
}
