package be.doorstroom.outcome;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Reach;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/// Who may see an outcome: the coordinator always; others once the minutes that settle it are
/// released to a circle of theirs in which the outcome stands.
@Singleton
public class OutcomePolicy {
    /// On the outcome with the alias `o`; what hangs on an outcome is as closed as it is.
    public Restriction readable(Actor actor) {
        var reach = Reach.of(actor).restriction("o", "l.circle");
        var coordinated = actor.regions().stream().filter(actor::coordinates).toList();
        var released =
                "exists (select 1 from Release l where l.edition = o.settledBy"
                        + " and l.state = RELEASED and "
                        + reach.clause()
                        + " and "
                        + Reach.contains("l.circle", "o.circle")
                        + ")";
        if (coordinated.isEmpty()) return new Restriction(released, reach.parameters());
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("coordinated", coordinated);
        return new Restriction("(o.region in :coordinated or " + released + ")", parameters);
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }
}
