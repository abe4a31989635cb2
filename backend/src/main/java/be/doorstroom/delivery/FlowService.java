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
    private final DeliveryPolicy policy;
    private final MembershipService memberships;
    private final Directory directory;
    private final HouseClock clock;

    FlowService(
            Deliveries deliveries,
            DeliveryPolicy policy,
            MembershipService memberships,
            Directory directory,
            HouseClock clock) {
        this.deliveries = deliveries;
        this.policy = policy;
        this.memberships = memberships;
        this.directory = directory;
        this.clock = clock;
    }

    FlowView get(Actor actor, FlowFilter filter, Href self) {
        if (!actor.workingRegions().contains(filter.region())) throw Problem.notFound();
        requireMonths(filter);
        var counts = deliveries.counts(counted(actor, filter), filter, clock.now());
        var shown = shown(actor, filter, counts);
        var matrix = new FlowMatrix(filter, of(shown, counts));
        var rows =
                shown.stream()
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

    private Restriction counted(Actor actor, FlowFilter filter) {
        return actor.coordinates(filter.region())
                ? Restriction.everything()
                : policy.counted(actor, own(actor, filter.region()));
    }

    /// The municipalities that get a row: all for the coordinator, their own for others.
    private List<String> shown(Actor actor, FlowFilter filter, List<FlowCount> counts) {
        var own = own(actor, filter.region());
        return municipalities(filter, counts).stream()
                .filter(id -> actor.coordinates(filter.region()) || own.contains(id))
                .toList();
    }

    /// Other members of a body, such as the province, have no row and so no part in the sums.
    private static List<FlowCount> of(List<String> municipalities, List<FlowCount> counts) {
        return counts.stream()
                .filter(count -> municipalities.contains(count.organization()))
                .toList();
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
