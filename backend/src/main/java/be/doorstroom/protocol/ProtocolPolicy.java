package be.doorstroom.protocol;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may see a protocol: everybody who works in its region, once it was put to the councils or
/// concluded; before that its coordinator only. With it come the totals of what is contributed; the
/// contribution of one municipality is seen by that municipality and the coordinator.
@Singleton
class ProtocolPolicy {
    /// On the protocol with the alias `p`.
    Restriction readable(Actor actor) {
        return either(
                actor,
                "p.region in :coordinated",
                "(p.region in :working and (p.submittedOn is not null or p.concludedOn is not"
                        + " null))",
                Map.of("working", actor.workingRegions()));
    }

    /// On the contribution with the alias `c`.
    Restriction readableContributions(Actor actor) {
        var own = ownOrganizations(actor);
        return either(
                actor,
                "c.region in :coordinated",
                "(c.region in :working and c.municipality in :own)",
                own.isEmpty() ? Map.of() : Map.of("working", actor.workingRegions(), "own", own));
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }

    /// Whether the actor is more than a guest there.
    boolean worksIn(Actor actor, String region) {
        return actor.workingRegions().contains(region);
    }

    List<String> permitted(Actor actor, Protocol protocol, boolean isOpen) {
        if (!mayWrite(actor, protocol.region())) return List.of();
        List<String> permitted = new ArrayList<>(List.of("changeProtocol"));
        if (protocol.isDraft()) permitted.addAll(List.of("submitProtocol", "removeProtocol"));
        if (!isOpen) permitted.add("concludeProtocol");
        if (!protocol.isDraft()) permitted.add("addContributions");
        return permitted;
    }

    List<String> permitted(Actor actor, Contribution contribution) {
        if (!mayWrite(actor, contribution.region())) return List.of();
        return contribution.isAgreedOnly()
                ? List.of("changeContribution", "removeContribution", "reportContributions")
                : List.of("reportContributions");
    }

    private static Set<String> ownOrganizations(Actor actor) {
        return actor.standings().stream()
                .filter(standing -> standing.role() != Role.GUEST)
                .map(Standing::organization)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// An alternative falls away where the actor is nothing of the kind.
    private static Restriction either(
            Actor actor, String coordinating, String working, Map<String, ?> parameters) {
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> all = new HashMap<>();
        var coordinated = actor.regions().stream().filter(actor::coordinates).toList();
        if (!coordinated.isEmpty()) {
            alternatives.add(coordinating);
            all.put("coordinated", coordinated);
        }
        if (!parameters.isEmpty() && !actor.workingRegions().isEmpty()) {
            alternatives.add(working);
            all.putAll(parameters);
        }
        if (alternatives.isEmpty()) return Restriction.nothing();
        return new Restriction("(" + String.join(" or ", alternatives) + ")", all);
    }
}
