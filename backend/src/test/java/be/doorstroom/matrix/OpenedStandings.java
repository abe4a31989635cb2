package be.doorstroom.matrix;

import be.doorstroom.access.Holder;
import be.doorstroom.access.Office;
import be.doorstroom.access.Standing;
import be.doorstroom.access.Standings;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Gives callers the standings of an [OpenEye] that their request names; without that header it
/// changes nothing.
@Decorator
@Priority(1)
class OpenedStandings implements Standings {
    private final Standings house;
    private final CurrentVertxRequest request;

    @Inject
    OpenedStandings(@Any @Delegate Standings house, CurrentVertxRequest request) {
        this.house = house;
        this.request = request;
    }

    @Override
    public Set<Standing> ofPerson(UUID person, LocalDate date) {
        return opened(house.ofPerson(person, date));
    }

    @Override
    public Set<Holder> holders(Collection<UUID> accounts, LocalDate date) {
        return house.holders(accounts, date);
    }

    @Override
    public Set<Standing> ofOffice(String organization, Office office, LocalDate date) {
        return opened(house.ofOffice(organization, office, date));
    }

    private Set<Standing> opened(Set<Standing> own) {
        var standings = new HashSet<>(own);
        eye().ifPresent(eye -> standings.addAll(eye.standings()));
        return standings;
    }

    private Optional<OpenEye> eye() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Optional.empty();
        }
        var name = request.getCurrent().request().getHeader(OpenEye.HEADER);
        return Optional.ofNullable(name).map(OpenEye::valueOf);
    }
}
