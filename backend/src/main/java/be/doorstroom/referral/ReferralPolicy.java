package be.doorstroom.referral;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.outcome.OutcomePolicy;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Who may see a referral, with the answer of every target: whoever may see its outcome; of a
/// protocol, everybody who works in the region, for what the councils are asked is no secret. Nor
/// is what a council or board decides. Directors and clerks answer for their own organization.
@Singleton
public class ReferralPolicy {
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

    /// On the referral with the alias `r` and its outcome, if it has one, with the alias `o`.
    public Restriction readable(Actor actor) {
        var ofOutcomes = outcomes.readable(actor);
        var regions = actor.workingRegions();
        if (regions.isEmpty()) return ofOutcomes;
        Map<String, Object> parameters = new HashMap<>(ofOutcomes.parameters());
        parameters.put("working", regions);
        return new Restriction(
                "("
                        + ofOutcomes.clause()
                        + " or (r.protocol is not null and r.region in :working))",
                parameters);
    }

    /// On the outcome with the alias `o`; a protocol is not recalled.
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
