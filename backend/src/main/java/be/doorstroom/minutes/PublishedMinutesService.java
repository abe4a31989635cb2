package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.PublishedFilter;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Approved minutes in the order in which they were published: what a director's system polls.
@ApplicationScoped
public class PublishedMinutesService {
    private final EditionService editions;
    private final MembershipService memberships;
    private final Directory directory;
    private final HouseClock clock;

    PublishedMinutesService(
            EditionService editions,
            MembershipService memberships,
            Directory directory,
            HouseClock clock) {
        this.editions = editions;
        this.memberships = memberships;
        this.directory = directory;
        this.clock = clock;
    }

    public Slice<PublishedMinutesView> list(Actor actor, PublishedMinutesFilter filter) {
        if (filter.status() != MinutesState.APPROVED) {
            throw Problem.badRequest(
                    Issue.invalid("query", "status", filter.status(), "must be approved"));
        }
        var wish =
                new PublishedFilter(
                        MinutesEvent.APPROVED, regions(filter), filter.after(), filter.pageSize());
        return editions.published(actor, wish)
                .map(card -> PublishedMinutesView.of(card, directory));
    }

    private @Nullable Collection<String> regions(PublishedMinutesFilter filter) {
        var region = filter.region();
        var municipality = filter.municipality();
        if (municipality == null) return region == null ? null : Set.of(region);
        Set<String> regions = new HashSet<>(memberships.regions(municipality, clock.today()));
        if (region != null) regions.retainAll(Set.of(region));
        return regions;
    }
}
