package be.doorstroom.obligation;

import be.doorstroom.access.Actor;
import jakarta.inject.Singleton;
import java.util.List;

/// Everyone of a region but its guests may know who gets what; the coordinator chooses.
@Singleton
class ObligationPolicy {
    boolean isReadable(Actor actor, String region) {
        return actor.workingRegions().contains(region);
    }

    boolean mayChoose(Actor actor, String region) {
        return actor.coordinates(region);
    }

    List<String> permitted(Actor actor, String region) {
        return mayChoose(actor, region)
                ? List.of("changeObligationRules", "previewObligationRules")
                : List.of();
    }
}
