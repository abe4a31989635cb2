package be.doorstroom.meeting;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who may see that a body meets: everyone with a standing in the region but its guests. The
/// coordinator of the region writes.
@Singleton
public class MeetingPolicy implements Actions {
    private static final List<String> BEFORE =
            List.of("changeMeeting", "rescheduleMeeting", "cancelMeeting", "conveneMeeting");

    public Restriction readable(Actor actor) {
        return Restriction.among("m.region", actor.workingRegions());
    }

    public boolean isReadable(Actor actor, String region) {
        return actor.workingRegions().contains(region);
    }

    public boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }

    @Override
    public Set<String> permitted(Actor actor) {
        var coordinates = actor.regions().stream().anyMatch(actor::coordinates);
        return coordinates ? Set.of("planMeeting") : Set.of();
    }

    /// What the actor may see and do of one meeting beyond knowing of it.
    MeetingRights rights(Actor actor, Meeting meeting) {
        return new MeetingRights(isInvited(actor, meeting), permitted(actor, meeting));
    }

    /// Who sits in the body or reads along, and the coordinator who convenes it.
    boolean isInvited(Actor actor, Meeting meeting) {
        return mayWrite(actor, meeting.region()) || actor.readsWith(meeting.body());
    }

    List<String> permitted(Actor actor, Meeting meeting) {
        if (!mayWrite(actor, meeting.region())) return List.of();
        List<String> names = new ArrayList<>();
        switch (meeting.state()) {
            case PLANNED -> names.addAll(BEFORE);
            case CONVENED -> {
                names.addAll(BEFORE);
                names.add("openMeeting");
                names.add("changeAttendance");
            }
            case HELD -> {
                names.add("changeAttendance");
                names.add("closeMeeting");
            }
            case CLOSED, CANCELLED -> {
                // nothing more to do
            }
        }
        return names;
    }
}
