package be.doorstroom.assembly;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.meeting.MeetingCard;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/// Who may see how a body comes to decide: its members, who reads along with them, and the
/// coordinator. What councils mandated was decided in public: everybody of the region may know.
@Singleton
public class AssemblyPolicy {
    private static final Set<Office> SPEAKING_FOR_PARTNER =
            EnumSet.of(Office.MAYOR, Office.DIRECTOR, Office.ASSOCIATION_DIRECTOR);

    public boolean isReadable(Actor actor, MeetingCard meeting) {
        return mayLead(actor, meeting) || actor.readsWith(meeting.body());
    }

    /// Leads the votes and notes what was voted.
    public boolean mayLead(Actor actor, MeetingCard meeting) {
        return actor.coordinates(meeting.region());
    }

    /// A proxy is given by the partner, or noted by the coordinator who got it on paper.
    boolean mayGive(Actor actor, MeetingCard meeting, String organization) {
        return mayLead(actor, meeting)
                || SPEAKING_FOR_PARTNER.stream()
                        .anyMatch(office -> actor.holds(organization, office));
    }

    /// What a council mandated is told by its own secretariat or director.
    boolean mayReport(Actor actor, String municipality) {
        return actor.holds(municipality, Office.COUNCIL_CLERK)
                || actor.holds(municipality, Office.DIRECTOR);
    }
}
