package be.doorstroom.membership;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Standing;
import be.doorstroom.membership.MeView.StandingView;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Tells callers who they are to the house.
@ApplicationScoped
class MeService {
    private final Directory directory;
    private final List<Actions> rooms;
    private final HouseClock clock;
    private final boolean demo;

    MeService(
            Directory directory,
            @All List<Actions> rooms,
            HouseClock clock,
            @ConfigProperty(name = "doorstroom.demo") boolean demo) {
        this.directory = directory;
        this.rooms = rooms;
        this.clock = clock;
        this.demo = demo;
    }

    MeView of(Actor actor) {
        return new MeView(
                Href.to("me"),
                actor.id(),
                actor.userName(),
                actor.name(),
                actor.kind(),
                demo,
                clock.today(),
                standings(actor),
                actor.regions().stream().sorted().map(directory::region).toList(),
                municipalities(actor),
                permitted(actor));
    }

    private List<StandingView> standings(Actor actor) {
        return actor.standings().stream()
                .map(this::view)
                .sorted(Comparator.comparing(StandingView::role).thenComparing(Record::toString))
                .toList();
    }

    private StandingView view(Standing standing) {
        return new StandingView(
                standing.role(),
                standing.office(),
                named(standing.region(), directory::region),
                named(standing.organization(), directory::organization),
                named(standing.body(), directory::bodyReference));
    }

    private static @Nullable Reference named(
            @Nullable String id, Function<String, Reference> register) {
        return Optional.ofNullable(id).map(register).orElse(null);
    }

    private List<Reference> municipalities(Actor actor) {
        return actor.standings().stream()
                .map(Standing::organization)
                .filter(Objects::nonNull)
                .distinct()
                .filter(directory::isMunicipality)
                .sorted()
                .map(directory::organization)
                .toList();
    }

    private List<String> permitted(Actor actor) {
        return rooms.stream()
                .flatMap(room -> room.permitted(actor).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
