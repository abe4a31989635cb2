package be.doorstroom.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an actor may read, by circle: whole regions, and single bodies in which they sit.
public final class Reach {
    private final Map<Circle, Set<String>> regions = new EnumMap<>(Circle.class);
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> organizations = new HashSet<>();
    private final Map<String, Set<String>> hosts = new TreeMap<>();

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
        var organization = standing.organization();
        if (organization != null) add(standing.role(), organization, region);
        var body = standing.body();
        if (body != null && standing.opens(body)) bodies.add(body);
        if (standing.readsForCollege()) add(Circle.DIRECTORS, region);
        switch (standing.role()) {
            case COORDINATOR -> add(Circle.SECRETARIAT, region);
            case DIRECTOR -> add(Circle.DIRECTORS, region);
            case COUNCIL_CLERK, COUNCILLOR -> add(Circle.COUNCILS, region);
            case CHAIR, MEMBER, POLICY_OFFICER, DELEGATE, GUEST, ADMINISTRATOR -> {
                // a seat opens its body, not the region
            }
        }
    }

    /// A guest of an organization is its guest in that region, and nowhere else.
    private void add(Role role, String organization, String region) {
        if (role == Role.GUEST) {
            hosts.computeIfAbsent(region, missing -> new TreeSet<>()).add(organization);
        } else {
            organizations.add(organization);
        }
    }

    private void add(Circle circle, String region) {
        regions.getOrDefault(circle, new HashSet<>()).add(region);
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

    /// As [#restriction], for rows that may have one `addressee`: then they are for that
    /// organization and the secretariat only.
    public Restriction addressed(String row, String circle) {
        var circles = restriction(row, circle);
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>(circles.parameters());
        alternatives.add("%s.addressee is null".formatted(row));
        if (!organizations.isEmpty()) {
            alternatives.add("%s.addressee in :addressees".formatted(row));
            parameters.put("addressees", organizations);
        }
        hosts.forEach((region, invited) -> {
            var index = alternatives.size();
            alternatives.add(
                    "%1$s.region = :host%2$d and %1$s.addressee in :guests%2$d"
                            .formatted(row, index));
            parameters.put("host" + index, region);
            parameters.put("guests" + index, invited);
        });
        var secretariats = regions.getOrDefault(Circle.SECRETARIAT, Set.of());
        if (!secretariats.isEmpty()) {
            alternatives.add("%s.region in :secretariats".formatted(row));
            parameters.put("secretariats", secretariats);
        }
        var clause = circles.clause() + " and (" + String.join(" or ", alternatives) + ")";
        return new Restriction(clause, parameters);
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
