package be.doorstroom.series;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// Who may see in which rhythm bodies meet: whoever may see that they meet. The coordinator of the
/// region plans, and alone is warned.
@Singleton
class SeriesPolicy implements Actions {
    Restriction readable(Actor actor) {
        return Restriction.among("s.region", actor.workingRegions());
    }

    boolean isReadable(Actor actor, String region) {
        return actor.workingRegions().contains(region);
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }

    @Override
    public Set<String> permitted(Actor actor) {
        var coordinates = actor.regions().stream().anyMatch(actor::coordinates);
        return coordinates ? Set.of("startMeetingSeries") : Set.of();
    }

    List<String> permitted(Actor actor, Series series) {
        if (!mayWrite(actor, series.region())) return List.of();
        return series.replacedBy() == null
                ? List.of("changeMeetingSeries", "planMeetingSeries")
                : List.of("planMeetingSeries");
    }
}
