package be.doorstroom.intake;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/// Links are the coordinator's; nobody else knows that they are there.
@Singleton
class IntakePolicy implements Actions {
    /// The regions whose links the actor sees.
    Set<String> managed(Actor actor) {
        return actor.regions().stream()
                .filter(actor::coordinates)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean mayManage(Actor actor, String region) {
        return actor.coordinates(region);
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return managed(actor).isEmpty() ? Set.of() : Set.of("makeIntakeLink");
    }
}
