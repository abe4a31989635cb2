package be.doorstroom.briefing;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Reach;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who may see a briefing: the coordinator always, others once its edition is released to a circle
/// of theirs. An annex is for its own municipality and the coordinator.
@Singleton
public class BriefingPolicy implements Actions {
    /// On the briefing with the alias `b`.
    public Restriction readable(Actor actor) {
        var reach = Reach.of(actor).restriction("e", "l.circle");
        var released =
                "exists (select 1 from Edition e join Release l on l.edition = e.id"
                        + " where e.id = b.edition and l.state = RELEASED and "
                        + reach.clause()
                        + ")";
        var coordinated = actor.regions().stream().filter(actor::coordinates).toList();
        if (coordinated.isEmpty()) return new Restriction(released, reach.parameters());
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        parameters.put("coordinated", coordinated);
        return new Restriction("(b.region in :coordinated or " + released + ")", parameters);
    }

    boolean knows(Actor actor, String region) {
        return actor.workingRegions().contains(region);
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }

    @Override
    public Set<String> permitted(Actor actor) {
        var coordinates = actor.regions().stream().anyMatch(actor::coordinates);
        return coordinates ? Set.of("composeBriefing") : Set.of();
    }

    List<String> permitted(Actor actor, Briefing briefing) {
        if (!mayWrite(actor, briefing.region())) return List.of();
        return switch (briefing.state()) {
            case DRAFT -> List.of("changeBriefing", "publishBriefing");
            case PUBLISHED -> List.of();
        };
    }
}
