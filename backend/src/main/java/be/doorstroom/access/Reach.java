package be.doorstroom.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an actor may read, by circle: whole regions, and single bodies in which they sit. One reach
/// is both the restriction of a query and the check of a single row, so the two cannot disagree.
public final class Reach {
    private final Map<Circle, Set<String>> regions = new EnumMap<>(Circle.class);
    private final Set<String> bodies = new HashSet<>();

    private Reach() {
        for (var circle : Circle.values()) regions.put(circle, new HashSet<>());
    }

    public static Reach of(Actor actor) {
        var reach = new Reach();
        actor.standings().forEach(reach::add);
        return reach;
    }

    private void add(Standing standing) {
        var region = standing.region();
        if (region == null) return;
        var body = standing.body();
        if (body != null && standing.isSeatIn(body)) bodies.add(body);
        if (standing.isOfCollege()) add(Circle.DIRECTORS, region);
        switch (standing.role()) {
            case COORDINATOR -> add(Circle.SECRETARIAT, region);
            case DIRECTOR -> add(Circle.DIRECTORS, region);
            case COUNCIL_CLERK, COUNCILLOR -> add(Circle.COUNCILS, region);
            case CHAIR, MEMBER, POLICY_OFFICER, GUEST, ADMINISTRATOR -> {
                // a seat opens its body, not the region
            }
        }
    }

    private void add(Circle circle, String region) {
        regions.getOrDefault(circle, new HashSet<>()).add(region);
    }

    /// The circles through which this actor reads what belongs to the body, closed ones first.
    public List<Circle> circles(String region, String body) {
        return List.of(Circle.values()).stream()
                .filter(circle -> isIn(circle, region, body))
                .toList();
    }

    private boolean isIn(Circle circle, String region, String body) {
        if (circle == Circle.PUBLIC) return true;
        if (circle == Circle.BODY && bodies.contains(body)) return true;
        return regions.getOrDefault(circle, Set.of()).contains(region);
    }

    /// A condition on rows that bear a region, a body and a circle, for HQL.
    ///
    /// @param row the alias of an entity with the properties `region` and `body`
    /// @param circle the expression of the circle that must be open
    public Restriction restriction(String row, String circle) {
        var restriction = new Restriction.Builder();
        restriction.either(circle + " = PUBLIC");
        for (var each : List.of(Circle.SECRETARIAT, Circle.DIRECTORS, Circle.COUNCILS)) {
            byRegion(restriction, row, circle, each);
        }
        if (!bodies.isEmpty()) {
            var name = restriction.bind(bodies);
            restriction.either("%s = BODY and %s.body in :%s".formatted(circle, row, name));
        }
        return restriction.build();
    }

    private void byRegion(Restriction.Builder restriction, String row, String circle, Circle each) {
        Collection<String> open = regions.getOrDefault(each, Set.of());
        if (open.isEmpty()) return;
        var name = restriction.bind(open);
        restriction.either(
                "%s = %s and %s.region in :%s".formatted(circle, each.name(), row, name));
    }

    /// Whether a row of `rowCircle` stands in the rendition of `circle`, for HQL.
    public static String contains(String circle, String rowCircle) {
        return """
        (%1$s = SECRETARIAT or (%1$s = BODY and %2$s <> SECRETARIAT)
         or (%1$s = DIRECTORS and %2$s in (DIRECTORS, COUNCILS, PUBLIC))
         or (%1$s = COUNCILS and %2$s in (COUNCILS, PUBLIC))
         or (%1$s = PUBLIC and %2$s = PUBLIC))
        """
                .formatted(circle, rowCircle);
    }
}
