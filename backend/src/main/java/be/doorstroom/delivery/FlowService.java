package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Standing;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The information flow of a region: everything to its coordinator, their own row to
/// municipalities.
@ApplicationScoped
class FlowService {
    private static final int MOST_MONTHS = 24;

    private final Deliveries deliveries;
    private final MembershipService memberships;
    private final Directory directory;
    private final HouseClock clock;

    FlowService(
            Deliveries deliveries,
            MembershipService memberships,
            Directory directory,
            HouseClock clock) {
        this.deliveries = deliveries;
        this.memberships = memberships;
        this.directory = directory;
        this.clock = clock;
    }

    FlowView get(Actor actor, FlowFilter filter, Href self) {
        if (!actor.workingRegions().contains(filter.region())) throw Problem.notFound();
        requireMonths(filter);
        var own = own(actor, filter.region());
        var restriction =
                actor.coordinates(filter.region())
                        ? Restriction.everything()
                        : Restriction.among("d.organization", own);
        var counts = deliveries.counts(restriction, filter, clock.now());
        var matrix = new FlowMatrix(filter, counts);
        var rows =
                municipalities(filter, counts).stream()
                        .filter(id -> actor.coordinates(filter.region()) || own.contains(id))
                        .map(directory::organization)
                        .sorted(Comparator.comparing(FlowService::name))
                        .map(matrix::row)
                        .toList();
        return new FlowView(
                self,
                directory.region(filter.region()),
                matrix.months(),
                FlowMatrix.OBLIGATIONS,
                rows,
                matrix.totals());
    }

    /// Those of today, and those that had deliveries in these months and have merged since.
    private Set<String> municipalities(FlowFilter filter, List<FlowCount> counts) {
        Set<String> ids =
                new LinkedHashSet<>(memberships.municipalities(filter.region(), clock.today()));
        counts.stream()
                .map(FlowCount::organization)
                .filter(directory::isMunicipality)
                .forEach(ids::add);
        return ids;
    }

    private static List<String> own(Actor actor, String region) {
        return actor.standings().stream()
                .filter(standing -> region.equals(standing.region()))
                .map(Standing::organization)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String name(Reference organization) {
        return Objects.requireNonNullElse(organization.title(), organization.id());
    }

    private static void requireMonths(FlowFilter filter) {
        var last = filter.monthFrom().plusMonths(MOST_MONTHS - 1L);
        if (filter.monthTo().isBefore(filter.monthFrom()) || filter.monthTo().isAfter(last)) {
            throw Problem.badRequest(
                    Issue.invalid(
                            "query",
                            "monthTo",
                            filter.monthTo(),
                            "must be at most 24 months from monthFrom"));
        }
    }
}
