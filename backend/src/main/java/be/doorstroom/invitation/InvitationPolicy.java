package be.doorstroom.invitation;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Standing;
import be.doorstroom.meeting.MeetingPolicy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who may see what was answered: whoever holds the seat with their delegate, and the coordinator
/// of the region, who alone counts. Only the holder answers.
@Singleton
class InvitationPolicy {
    private final MeetingPolicy meetings;

    InvitationPolicy(MeetingPolicy meetings) {
        this.meetings = meetings;
    }

    /// On the meeting with the alias `m` and the seat with the alias `s`.
    Restriction own(Actor actor) {
        Map<String, Set<Office>> offices = new TreeMap<>();
        actor.standings().forEach(standing -> collect(standing, offices));
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        offices.forEach((organization, held) -> {
            var index = alternatives.size();
            alternatives.add(
                    "(s.organization = :own%1$d and s.office in :offices%1$d)".formatted(index));
            parameters.put("own" + index, organization);
            parameters.put("offices" + index, held);
        });
        if (alternatives.isEmpty()) return Restriction.nothing();
        var seats = "(" + String.join(" or ", alternatives) + ")";
        return meetings.readable(actor).and(seats, parameters);
    }

    boolean knows(Actor actor, InvitationRow row) {
        return meetings.isReadable(actor, row.region());
    }

    boolean isOwn(Actor actor, InvitationRow row) {
        return knows(actor, row) && actor.answersFor(row.organization(), row.office());
    }

    boolean isReadable(Actor actor, InvitationRow row) {
        var isSeen = knows(actor, row) && actor.sees(row.organization(), row.office());
        return isSeen || oversees(actor, row.region());
    }

    boolean oversees(Actor actor, String region) {
        return meetings.mayWrite(actor, region);
    }

    List<String> permitted(Actor actor, InvitationRow row) {
        return isOwn(actor, row) && row.isStillToBeHeld() ? List.of("answerInvitation") : List.of();
    }

    private static void collect(Standing standing, Map<String, Set<Office>> offices) {
        var organization = standing.organization();
        var office = standing.office();
        if (organization == null || office == null) return;
        var seats = offices.computeIfAbsent(organization, missing -> new TreeSet<>());
        Arrays.stream(Office.values()).filter(office::sees).forEach(seats::add);
    }
}
