package be.doorstroom.mandate;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Role;
import be.doorstroom.region.Directory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who sees and gives mandates: administrators everywhere; coordinators those of organizations with
/// a seat in their region, as far as they hold there. Who coordinates is for administrators to say.
@Singleton
class MandatePolicy implements Actions {
    private static final String IN_REGION =
            """
            ((m.region is null or m.region in :own) and m.organization in
             (select s.organization from Membership s join Body sb on sb.id = s.body
              join sb.regions sr where sr in :own) or m.region in :own)
            """;

    private final Directory directory;

    MandatePolicy(Directory directory) {
        this.directory = directory;
    }

    Restriction readable(Actor actor) {
        if (actor.isAdministrator()) return Restriction.everything();
        var own = coordinated(actor);
        return own.isEmpty()
                ? Restriction.nothing()
                : new Restriction(IN_REGION, Map.of("own", own));
    }

    /// People with a mandate that the actor may see, be it past; for administrators everybody.
    Restriction readablePeople(Actor actor) {
        if (actor.isAdministrator()) return Restriction.everything();
        var mandate = readable(actor);
        return new Restriction(
                "exists (select m.id from Mandate m where m.person = p.id and "
                        + mandate.clause()
                        + ")",
                mandate.parameters());
    }

    boolean mayGive(Actor actor) {
        return actor.isAdministrator() || !coordinated(actor).isEmpty();
    }

    /// A coordinator's word holds in the own region and makes nobody coordinator.
    boolean mayGive(Actor actor, Office office, @Nullable String region) {
        if (actor.isAdministrator()) return true;
        return office != Office.COORDINATOR && region != null && actor.coordinates(region);
    }

    /// Of a municipality in their region coordinators also end what holds in every region.
    ///
    /// @param row readable to the actor
    boolean mayEnd(Actor actor, MandateRow row) {
        if (actor.isAdministrator()) return true;
        if (row.office() == Office.COORDINATOR) return false;
        var region = row.region();
        return region == null
                ? mayGive(actor) && directory.isMunicipality(row.organization())
                : actor.coordinates(region);
    }

    List<String> permitted(Actor actor, MandateRow row, boolean ended) {
        return !ended && mayEnd(actor, row) ? List.of("changeMandate") : List.of();
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return mayGive(actor) ? Set.of("giveMandate") : Set.of();
    }

    private static Set<String> coordinated(Actor actor) {
        return actor.standings().stream()
                .filter(standing -> standing.role() == Role.COORDINATOR)
                .flatMap(standing -> Stream.ofNullable(standing.region()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
