package be.doorstroom.document;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Reach;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Releases editions to circles and recalls them.
@ApplicationScoped
public class ReleaseService {
    private final Editions editions;
    private final Events events;
    private final HouseClock clock;

    ReleaseService(Editions editions, Events events, HouseClock clock) {
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    public ReleaseView release(Actor actor, UUID id) {
        return view(editable(actor, id));
    }

    /// Releases the edition with its parts to circles, or recalls it from them.
    @Transactional
    public ReleaseView release(Actor actor, UUID id, IfMatch ifMatch, ReleaseChange change) {
        var edition = editable(actor, id);
        ifMatch.require(edition.version());
        if (edition.isPart()) {
            throw Problem.conflict("A part is released and recalled with its whole.");
        }
        var wanted = change.byCircle();
        editions.releasesWithParts(id).stream()
                .filter(release -> wanted.containsKey(release.circle()))
                .forEach(release -> release.become(wanted(wanted, release), clock.now()));
        editions.moveOn(edition);
        publish(edition, actor.id());
        return view(edition);
    }

    /// The circles that may have the edition now, without asking who reads.
    public Set<Circle> released(UUID id) {
        return editions.releases(id).stream()
                .filter(release -> release.state() == ReleaseState.RELEASED)
                .map(Release::circle)
                .collect(Collectors.toSet());
    }

    /// Recalls the edition from all circles but the secretariat, without asking who does.
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID id, String by) {
        var edition = editions.findByIdOptional(id).orElseThrow(Problem::notFound);
        editions.releases(id).stream()
                .filter(release -> release.circle() != Circle.SECRETARIAT)
                .filter(release -> release.state() == ReleaseState.RELEASED)
                .forEach(release -> release.become(ReleaseState.WITHDRAWN, clock.now()));
        editions.moveOn(edition);
        publish(edition, by);
    }

    private void publish(Edition edition, String by) {
        var card = edition.card();
        events.publish(new DocumentEvent.ReleaseChanged(card.id(), card.region(), by));
    }

    private static ReleaseState wanted(Map<Circle, ReleaseState> wanted, Release release) {
        return wanted.getOrDefault(release.circle(), release.state());
    }

    private Edition editable(Actor actor, UUID id) {
        var edition = editions.findByIdOptional(id).orElseThrow(Problem::notFound);
        if (!editions.isReadable(Reach.of(actor), id)) throw Problem.notFound();
        if (!actor.coordinates(edition.card().region())) {
            throw Problem.missingPermission("Releases are for the coordinator of the region.");
        }
        return edition;
    }

    private ReleaseView view(Edition edition) {
        return ReleaseView.of(
                edition.card(), edition.version(), editions.releases(edition.card().id()));
    }
}
