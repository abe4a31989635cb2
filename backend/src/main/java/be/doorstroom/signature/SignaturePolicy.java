package be.doorstroom.signature;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/// Who may sign minutes: the chair of the body as its chair, the region's coordinator as its
/// secretary; each takes back the signature of that function. Whoever may read the edition sees who
/// signed it.
@Singleton
class SignaturePolicy {
    boolean maySign(Actor actor, MeetingCard meeting, SignatureCapacity capacity) {
        return switch (capacity) {
            case CHAIR -> actor.chairs(meeting.body());
            case SECRETARY -> actor.coordinates(meeting.region());
        };
    }

    void requireSigner(Actor actor, MeetingCard meeting, SignatureCapacity capacity) {
        if (!maySign(actor, meeting, capacity)) {
            throw Problem.missingPermission(
                    "The chair signs as chair, the region's coordinator as secretary.");
        }
    }

    List<SignatureCapacity> capacities(Actor actor, MeetingCard meeting) {
        return Arrays.stream(SignatureCapacity.values())
                .filter(capacity -> maySign(actor, meeting, capacity))
                .toList();
    }
}
