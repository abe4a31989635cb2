package be.doorstroom.stance;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.meeting.MeetingCard;
import jakarta.inject.Singleton;
import java.util.List;

/// Who may read what municipalities say of a common position, next to the point itself: the
/// coordinator, who sits in the body or reads along, directors and colleges of the region; never
/// councils. A municipality's mayor or director speaks for it, or the coordinator in its stead.
@Singleton
class StancePolicy {
    boolean reads(Actor actor, MeetingCard meeting) {
        return actor.coordinates(meeting.region())
                || actor.readsWith(meeting.body())
                || actor.standings().stream().anyMatch(each -> isOfCollege(each, meeting.region()));
    }

    private static boolean isOfCollege(Standing standing, String region) {
        return region.equals(standing.region())
                && (standing.role() == Role.DIRECTOR || standing.readsForCollege());
    }

    boolean mayTell(Actor actor, MeetingCard meeting, String municipality) {
        return actor.answersFor(municipality, Office.COLLEGE)
                || actor.coordinates(meeting.region());
    }

    /// As whom the actor speaks who may.
    Office speaksAs(Actor actor, String municipality) {
        if (actor.holds(municipality, Office.MAYOR)) return Office.MAYOR;
        return actor.holds(municipality, Office.DIRECTOR) ? Office.DIRECTOR : Office.COORDINATOR;
    }

    List<String> permitted(Actor actor, MeetingCard meeting, String municipality) {
        return mayTell(actor, meeting, municipality) ? List.of("tellStance") : List.of();
    }
}
