package be.doorstroom.dossier;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Standing;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who may see a dossier, by its circle, always within its region: `councils` and `public` whoever
/// works there, `directors` who reads for a college or has a seat, `body` the body that leads it,
/// `secretariat` the coordinator, who sees all and alone writes. Guests see none.
@Singleton
public class DossierPolicy implements Actions {
    /// On the dossier with the alias `d`.
    public Restriction readable(Actor actor) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        add(ways, parameters, "d.region in :dossierCoordinated", coordinated(actor));
        add(
                ways,
                parameters,
                "d.circle in (COUNCILS, PUBLIC) and d.region in :dossierWorking",
                actor.workingRegions());
        add(
                ways,
                parameters,
                "d.circle = DIRECTORS and d.region in :dossierColleges",
                regions(actor, DossierPolicy::isOfColleges));
        add(ways, parameters, "d.circle = BODY and d.body in :dossierBodies", bodies(actor));
        if (ways.isEmpty()) return Restriction.nothing();
        return new Restriction("(" + String.join(" or ", ways) + ")", parameters);
    }

    private static void add(
            List<String> ways, Map<String, Object> parameters, String way, Set<String> values) {
        if (values.isEmpty()) return;
        ways.add("(" + way + ")");
        parameters.put(way.substring(way.indexOf(':') + 1), values);
    }

    /// Whether what is for `reader` may name the dossier.
    static boolean opensTo(Dossier dossier, Circle reader) {
        return reader.opens(dossier.circle());
    }

    boolean knows(Actor actor, String region) {
        return actor.workingRegions().contains(region);
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return coordinated(actor).isEmpty() ? Set.of() : Set.of("openDossier");
    }

    List<String> permitted(Actor actor, Dossier dossier) {
        if (!mayWrite(actor, dossier.region())) return List.of();
        return switch (dossier.state()) {
            case OPEN -> List.of("changeDossier", "closeDossier");
            case CLOSED -> List.of("changeDossier", "reopenDossier");
        };
    }

    private static Set<String> coordinated(Actor actor) {
        return actor.regions().stream().filter(actor::coordinates).collect(Collectors.toSet());
    }

    private static Set<String> regions(Actor actor, Predicate<Standing> wanted) {
        return actor.standings().stream()
                .filter(wanted)
                .flatMap(standing -> Optional.ofNullable(standing.region()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> bodies(Actor actor) {
        return actor.standings().stream()
                .flatMap(standing -> Optional.ofNullable(standing.body()).stream())
                .filter(actor::readsWith)
                .collect(Collectors.toSet());
    }

    private static boolean isOfColleges(Standing standing) {
        return switch (standing.role()) {
            case CHAIR, MEMBER, DIRECTOR, DELEGATE -> true;
            case COORDINATOR, COUNCIL_CLERK, COUNCILLOR, POLICY_OFFICER, GUEST, ADMINISTRATOR ->
                    standing.readsForCollege();
        };
    }
}
