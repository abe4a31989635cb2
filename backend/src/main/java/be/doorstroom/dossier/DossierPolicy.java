package be.doorstroom.dossier;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;

/// Who may see the titles of dossiers and the themes: everyone with a standing in the region but
/// its guests. Coordinators write.
@Singleton
public class DossierPolicy {
    public Restriction readable(Actor actor, String property) {
        return Restriction.among(property, actor.workingRegions());
    }

    public boolean isReadable(Actor actor, String region) {
        return actor.workingRegions().contains(region);
    }

    public boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }
}
