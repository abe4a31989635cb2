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
        var coordinated = actor.regions().stream().filter(actor::coordinates).toList();
        var released = settled(actor, "RELEASED");
        if (coordinated.isEmpty()) return released;
        Map<String, Object> parameters = new HashMap<>(released.parameters());
        parameters.put("coordinated", coordinated);
        return new Restriction(
                "(o.region in :coordinated or " + released.clause() + ")", parameters);
    }

    /// On the same alias: what the actor could read until its minutes were recalled.
    public Restriction withdrawn(Actor actor) {
        return settled(actor, "WITHDRAWN");
    }

    private static Restriction settled(Actor actor, String state) {
        var reach = Reach.of(actor).restriction("o", "l.circle");
        return new Restriction(
                "exists (select 1 from Release l where l.edition = o.settledBy"
                        + " and l.state = "
                        + state
                        + " and "
                        + reach.clause()
                        + " and "
                        + Reach.contains("l.circle", "o.circle")
                        + ")",
                reach.parameters());
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }
}
