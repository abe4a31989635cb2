package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.meeting.MeetingCard;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Who may see minutes before they are an approved edition: the coordinator always, the body's
/// members and their delegates while they are in review. Coordinators write; a chair may approve
/// too.
@Singleton
class MinutesPolicy {
    boolean seesDraft(Actor actor, Minutes minutes) {
        return actor.coordinates(minutes.region());
    }

    boolean seesReview(Actor actor, Minutes minutes) {
        return minutes.state() == MinutesState.IN_REVIEW && actor.readsWith(minutes.body());
    }

    boolean mayWrite(Actor actor, MeetingCard meeting) {
        return actor.coordinates(meeting.region());
    }

    /// For a chair there is nothing to approve before the review.
    boolean mayApprove(Actor actor, Minutes minutes) {
        if (actor.coordinates(minutes.region())) return true;
        return minutes.state() != MinutesState.DRAFT && actor.chairs(minutes.body());
    }

    /// A correction does not exist for anybody but the coordinator until it is approved.
    boolean isApprovedFor(Actor actor, Minutes minutes) {
        return switch (minutes.state()) {
            case DRAFT, IN_REVIEW -> false;
            case APPROVED -> true;
            case IN_CORRECTION -> !seesDraft(actor, minutes);
        };
    }

    /// Whether a point exists for who reads or remarks on minutes that are not approved yet.
    boolean seesEntry(Actor actor, Minutes minutes, Entry entry) {
        return seesDraft(actor, minutes) || Circle.BODY.opens(entry.circle());
    }

    /// Whether the actor speaks in the body; a delegate only reads.
    boolean isHeard(Actor actor, Minutes minutes) {
        return actor.sitsIn(minutes.body()) || actor.coordinates(minutes.region());
    }

    boolean mayRemark(Actor actor, Minutes minutes) {
        return minutes.state() == MinutesState.IN_REVIEW && isHeard(actor, minutes);
    }

    List<String> permitted(Actor actor, Minutes minutes) {
        List<String> names = new ArrayList<>();
        var coordinates = actor.coordinates(minutes.region());
        switch (minutes.state()) {
            case DRAFT -> {
                if (coordinates) names.add("openReview");
            }
            case IN_REVIEW -> {
                if (mayApprove(actor, minutes)) names.add("approveMinutes");
                if (mayRemark(actor, minutes)) names.add("addRemark");
            }
            case APPROVED -> {
                if (coordinates) names.add("openCorrection");
            }
            case IN_CORRECTION -> {
                if (coordinates) names.add("approveMinutes");
            }
        }
        return names;
    }

    List<String> permittedOnEntry(Actor actor, Minutes minutes) {
        if (!actor.coordinates(minutes.region())) return List.of();
        return switch (minutes.state()) {
            case DRAFT, IN_REVIEW -> List.of("changeMinutesEntry", "noteOutcome");
            case IN_CORRECTION -> List.of("changeMinutesEntry");
            case APPROVED -> List.of();
        };
    }
}
