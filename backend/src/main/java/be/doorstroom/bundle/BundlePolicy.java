package be.doorstroom.bundle;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.region.Directory;
import be.doorstroom.region.RegionPolicy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who may ask for a bundle: whoever sees the body. What comes of it is the asker's alone, be it a
/// person or a token.
@Singleton
class BundlePolicy {
    private final RegionPolicy regions;
    private final Directory directory;

    BundlePolicy(RegionPolicy regions, Directory directory) {
        this.regions = regions;
        this.directory = directory;
    }

    boolean mayAsk(Actor actor, String body) {
        return directory.body(body).stream()
                .anyMatch(card -> regions.isReadable(actor, Set.copyOf(card.regions())));
    }

    /// On the task with the alias `t`.
    Restriction readable(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> own("t.account", actor);
            case ACCESS_TOKEN -> own("t.accessToken", actor);
            case NOBODY -> Restriction.nothing();
        };
    }

    private static Restriction own(String property, Actor actor) {
        return new Restriction(
                property + " = :asker", Map.of("asker", UUID.fromString(actor.id())));
    }
}
