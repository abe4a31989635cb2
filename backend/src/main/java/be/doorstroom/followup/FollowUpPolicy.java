package be.doorstroom.followup;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.outcome.OutcomePolicy;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Who may see a follow-up: whoever may see its outcome, and so nobody but the coordinator before
/// the minutes are approved. All of those see the state, for a region wants to know how far its
/// neighbours are; the municipality's own words (note, date, link) are for its college and clerk
/// and for the coordinator.
@Singleton
class FollowUpPolicy {
    /// The offices that may own a follow-up, and report on every one of their municipality.
    private static final Set<Office> REPORTERS =
            EnumSet.of(Office.MAYOR, Office.DIRECTOR, Office.DEPUTY_DIRECTOR, Office.COUNCIL_CLERK);

    private final OutcomePolicy outcomes;

    FollowUpPolicy(OutcomePolicy outcomes) {
        this.outcomes = outcomes;
    }

    /// On the outcome with the alias `o`.
    Restriction readable(Actor actor) {
        return outcomes.readable(actor);
    }

    /// On the same alias.
    Restriction withdrawn(Actor actor) {
        return outcomes.withdrawn(actor);
    }

    boolean mayAsk(Actor actor, String region) {
        return actor.coordinates(region);
    }

    boolean mayOwn(Office office) {
        return REPORTERS.contains(office);
    }

    boolean mayReport(Actor actor, FollowUp followUp) {
        return REPORTERS.stream()
                .anyMatch(office -> actor.answersFor(followUp.municipality(), office));
    }

    boolean seesNote(Actor actor, FollowUp followUp) {
        return actor.coordinates(followUp.region()) || mayReport(actor, followUp);
    }

    List<String> permitted(Actor actor, FollowUpRow row) {
        return row.settledBy() != null && mayReport(actor, row.followUp())
                ? List.of("reportFollowUp")
                : List.of();
    }
}
