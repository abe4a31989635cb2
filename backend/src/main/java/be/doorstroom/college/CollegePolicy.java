package be.doorstroom.college;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Standing;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may read the point of a college: its members and directors in the circle of the directors,
/// the clerk of its council in that of the councils, and the coordinator of a region what that
/// region sent. Nobody reads it in a circle more closed than the directors'.
@Singleton
class CollegePolicy implements Actions {
    /// The circle in which the actor reads what a region sent to a municipality, if in any.
    Optional<Circle> circle(Actor actor, String municipality, String region) {
        if (actor.coordinates(region)) return Optional.of(Circle.DIRECTORS);
        return actor.standings().stream()
                .filter(standing ->
                        municipality.equals(standing.organization())
                                && region.equals(standing.region()))
                .flatMap(standing -> circle(standing.office()).stream())
                .min(Circle::compareTo);
    }

    /// Whether the actor sits in the college of the municipality, or directs it.
    boolean isOfCollege(Actor actor, String municipality, String region) {
        return actor.standings().stream()
                .anyMatch(standing ->
                        municipality.equals(standing.organization())
                                && region.equals(standing.region())
                                && standing.office() != null
                                && standing.office().isOfCollege());
    }

    /// What stands on a college's own agenda is decided by who answers for it.
    boolean mayPut(Actor actor, String municipality) {
        return actor.answersFor(municipality, Office.COLLEGE);
    }

    @Override
    public Set<String> permitted(Actor actor) {
        var answers =
                actor.standings().stream()
                        .map(Standing::office)
                        .anyMatch(office -> office != null && office.answersFor(Office.COLLEGE));
        return answers ? Set.of("putCollegePoint") : Set.of();
    }

    /// On a delivery `d` to a college and a release `l` of its edition.
    Restriction readable(Actor actor) {
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        var coordinated = actor.regions().stream().filter(actor::coordinates).toList();
        if (!coordinated.isEmpty()) {
            alternatives.add("(d.region in :coordinated and l.circle = DIRECTORS)");
            parameters.put("coordinated", coordinated);
        }
        actor.standings().forEach(standing -> add(standing, alternatives, parameters));
        if (alternatives.isEmpty()) return Restriction.nothing();
        return new Restriction("(" + String.join(" or ", alternatives) + ")", parameters);
    }

    private static void add(
            Standing standing, List<String> alternatives, Map<String, Object> parameters) {
        var region = standing.region();
        var organization = standing.organization();
        var circle = circle(standing.office());
        if (region == null || organization == null || circle.isEmpty()) return;
        var index = alternatives.size();
        alternatives.add(
                "(d.region = :ofRegion%1$d and d.organization = :own%1$d and l.circle = %2$s)"
                        .formatted(index, circle.get().name()));
        parameters.put("ofRegion" + index, region);
        parameters.put("own" + index, organization);
    }

    private static Optional<Circle> circle(@Nullable Office office) {
        if (office == null) return Optional.empty();
        if (office.readsForCollege()) return Optional.of(Circle.DIRECTORS);
        return office == Office.COUNCIL_CLERK ? Optional.of(Circle.COUNCILS) : Optional.empty();
    }
}
