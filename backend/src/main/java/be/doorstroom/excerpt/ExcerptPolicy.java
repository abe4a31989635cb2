package be.doorstroom.excerpt;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Standing;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who may see that an excerpt was asked for: the municipality that asked, and the coordinator who
/// issues it.
@Singleton
class ExcerptPolicy {
    private static final Set<Office> ASKING = EnumSet.of(Office.DIRECTOR, Office.COUNCIL_CLERK);

    /// On the request with the alias `x`.
    Restriction readable(Actor actor) {
        var coordinated = actor.regions().stream().filter(actor::coordinates).toList();
        var municipalities = municipalities(actor);
        if (coordinated.isEmpty() && municipalities.isEmpty()) return Restriction.nothing();
        if (municipalities.isEmpty()) return Restriction.among("x.region", coordinated);
        if (coordinated.isEmpty()) return Restriction.among("x.municipality", municipalities);
        return new Restriction(
                "(x.region in :coordinated or x.municipality in :municipalities)",
                Map.of("coordinated", coordinated, "municipalities", municipalities));
    }

    private static List<String> municipalities(Actor actor) {
        return actor.standings().stream()
                .filter(each -> each.office() != null && ASKING.contains(each.office()))
                .map(Standing::organization)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean mayIssue(Actor actor, String region) {
        return actor.coordinates(region);
    }
}
