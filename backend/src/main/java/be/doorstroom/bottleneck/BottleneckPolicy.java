package be.doorstroom.bottleneck;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Standing;
import be.doorstroom.region.Directory;
import be.doorstroom.region.Directory.BodyCard;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may see a bottleneck. In the region it comes from: the circle that it is for. In another:
/// nobody until it is offered, then its coordinator, and once it is shared whoever is in the circle
/// of both. Coordinators write.
@Singleton
class BottleneckPolicy implements Actions {
    private final Directory directory;

    BottleneckPolicy(Directory directory) {
        this.directory = directory;
    }

    /// On the bottleneck with the alias `b`.
    Restriction readable(Actor actor) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (var region : actor.regions()) {
            var circles = circles(actor, region);
            if (circles.isEmpty()) continue;
            var index = ways.size();
            ways.add(
                    """
                    (b.circle in :circles%1$d and (b.region = :from%1$d or exists
                     (select 1 from BottleneckShare s where s.bottleneck = b.id
                      and s.region = :from%1$d and s.state = SHARED and s.circle in :circles%1$d)))
                    """
                            .formatted(index));
            parameters.put("circles" + index, circles);
            parameters.put("from" + index, region);
        }
        var coordinated = coordinated(actor);
        if (!coordinated.isEmpty()) {
            ways.add(
                    """
                    exists (select 1 from BottleneckShare o where o.bottleneck = b.id
                     and o.region in :asked and o.state = OFFERED)
                    """);
            parameters.put("asked", coordinated);
        }
        if (ways.isEmpty()) return Restriction.nothing();
        return new Restriction("(" + String.join(" or ", ways) + ")", parameters);
    }

    /// Which circles of the region are open to the actor.
    private Set<Circle> circles(Actor actor, String region) {
        if (actor.coordinates(region)) return EnumSet.allOf(Circle.class);
        var conference = directory.conference(region).map(BodyCard::id);
        Set<Circle> circles = EnumSet.noneOf(Circle.class);
        actor.standings().stream()
                .filter(standing -> region.equals(standing.region()))
                .forEach(standing -> {
                    circles.add(Circle.PUBLIC);
                    if (conference.filter(standing::opens).isPresent()) circles.add(Circle.BODY);
                    circles.addAll(circles(standing));
                });
        return circles;
    }

    private static Set<Circle> circles(Standing standing) {
        var office = standing.office();
        var isForCollege = office != null && office.readsForCollege();
        return switch (standing.role()) {
            case DIRECTOR -> EnumSet.of(Circle.DIRECTORS, Circle.COUNCILS);
            case COUNCIL_CLERK, COUNCILLOR -> EnumSet.of(Circle.COUNCILS);
            case COORDINATOR, CHAIR, MEMBER, POLICY_OFFICER, DELEGATE, GUEST, ADMINISTRATOR ->
                    isForCollege
                            ? EnumSet.of(Circle.DIRECTORS, Circle.COUNCILS)
                            : EnumSet.noneOf(Circle.class);
        };
    }

    /// Whether the actor works where it comes from, or in a region that shares it: what was only
    /// offered shows no letters.
    boolean seesLetters(Actor actor, Bottleneck bottleneck, List<BottleneckShare> shares) {
        var regions = actor.regions();
        return regions.contains(bottleneck.region())
                || shares.stream()
                        .anyMatch(share ->
                                share.state() == ShareState.SHARED
                                        && regions.contains(share.region()));
    }

    /// Who shares it is known to all readers; what is not agreed only to the coordinator from whom
    /// it comes, and to the one who is asked.
    boolean seesShare(Actor actor, Bottleneck bottleneck, BottleneckShare share) {
        if (share.state() == ShareState.SHARED) return true;
        if (actor.coordinates(bottleneck.region())) return true;
        return share.state().isKnownThere() && actor.coordinates(share.region());
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }

    /// The regions for which the actor may record letters of it.
    Set<String> recording(Actor actor, Bottleneck bottleneck, List<BottleneckShare> shares) {
        return Stream.concat(
                        Stream.of(bottleneck.region()),
                        shares.stream()
                                .filter(share -> share.state() == ShareState.SHARED)
                                .map(BottleneckShare::region))
                .filter(actor::coordinates)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> coordinated(Actor actor) {
        return actor.regions().stream()
                .filter(actor::coordinates)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return coordinated(actor).isEmpty() ? Set.of() : Set.of("noteBottleneck");
    }

    List<String> permitted(Actor actor, Bottleneck bottleneck, List<BottleneckShare> shares) {
        List<String> names = new ArrayList<>();
        if (mayWrite(actor, bottleneck.region())) {
            names.add("changeBottleneck");
            names.add("offerBottleneck");
            names.add(bottleneck.state().isClosed() ? "reopenBottleneck" : "closeBottleneck");
        }
        if (!recording(actor, bottleneck, shares).isEmpty()) {
            names.add("addBottleneckLetter");
            names.add("removeBottleneckLetter");
        }
        if (shares.stream().anyMatch(share -> isAsked(actor, share))) {
            names.add("answerBottleneckOffer");
        }
        return names;
    }

    private static boolean isAsked(Actor actor, BottleneckShare share) {
        return share.state().isKnownThere() && actor.coordinates(share.region());
    }
}
