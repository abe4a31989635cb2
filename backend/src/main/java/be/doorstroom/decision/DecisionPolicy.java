package be.doorstroom.decision;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Standing;
import be.doorstroom.outcome.OutcomePolicy;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who may see a decision: whoever may see its outcome, so everybody once the minutes of an
/// assembly are public. Directors and council secretariats ask for excerpts.
@Singleton
public class DecisionPolicy {
    private static final Set<Office> ASKING = EnumSet.of(Office.DIRECTOR, Office.COUNCIL_CLERK);

    private final OutcomePolicy outcomes;

    DecisionPolicy(OutcomePolicy outcomes) {
        this.outcomes = outcomes;
    }

    /// On the outcome with the alias `o`.
    Restriction readable(Actor actor) {
        return outcomes.readable(actor);
    }

    boolean mayDecide(Actor actor, String region) {
        return actor.coordinates(region);
    }

    boolean mayAsk(Actor actor, String region) {
        return actor.standings().stream()
                .anyMatch(each -> region.equals(each.region()) && isAsking(each));
    }

    private static boolean isAsking(Standing standing) {
        return standing.office() != null && ASKING.contains(standing.office());
    }

    /// The office of the municipality for which the actor asks.
    public Optional<Office> asking(Actor actor, String municipality) {
        return ASKING.stream().filter(office -> actor.holds(municipality, office)).findFirst();
    }
}
