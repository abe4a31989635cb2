package be.doorstroom.theme;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// Who may see the themes of a region and what was reported of them: everyone with a standing in it
/// but its guests. Its coordinators write.
@Singleton
class ThemePolicy implements Actions {
    Restriction readable(Actor actor, String property) {
        return Restriction.among(property, actor.workingRegions());
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
        return coordinates ? Set.of("addTheme") : Set.of();
    }

    List<String> permitted(Actor actor, Theme theme) {
        return mayWrite(actor, theme.region()) ? List.of("changeTheme", "reportTheme") : List.of();
    }
}
