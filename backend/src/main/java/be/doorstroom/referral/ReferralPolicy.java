package be.doorstroom.referral;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.outcome.OutcomePolicy;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/// Who may see a referral, with the answer of every target: whoever may see its outcome. What a
/// council or board decides is no secret among them. Directors and clerks answer for their own
/// organization.
@Singleton
class ReferralPolicy {
    private static final Set<Office> ANSWERING =
            EnumSet.of(
                    Office.DIRECTOR,
                    Office.DEPUTY_DIRECTOR,
                    Office.ASSOCIATION_DIRECTOR,
                    Office.COUNCIL_CLERK);

    private final OutcomePolicy outcomes;

    ReferralPolicy(OutcomePolicy outcomes) {
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

    boolean mayRefer(Actor actor, String region) {
        return actor.coordinates(region);
    }

    boolean mayAnswer(Actor actor, String organization) {
        return ANSWERING.stream().anyMatch(office -> actor.answersFor(organization, office));
    }
}
