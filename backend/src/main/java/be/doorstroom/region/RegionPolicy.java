package be.doorstroom.region;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;
import java.util.Set;

/// Who may see a region's registers: whoever is something in it, and administrators. Organizations
/// are public facts and open to every caller.
@Singleton
public class RegionPolicy {
    public boolean isReadable(Actor actor, String region) {
        return actor.isAdministrator() || actor.regions().contains(region);
    }

    public boolean isReadable(Actor actor, Set<String> regions) {
        return regions.stream().anyMatch(region -> isReadable(actor, region));
    }

    /// Rows of the regions whose registers the actor may see.
    public Restriction readable(Actor actor, String property) {
        if (actor.isAdministrator()) return Restriction.everything();
        return Restriction.among(property, actor.regions());
    }
}
