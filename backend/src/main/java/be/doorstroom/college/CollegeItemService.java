package be.doorstroom.college;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.college.CollegeItemView.CollegeRegion;
import be.doorstroom.delivery.Arrival;
import be.doorstroom.delivery.ArrivalFilter;
import be.doorstroom.delivery.ArrivalMonth;
import be.doorstroom.delivery.ArrivalService;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.ReadingService;
import be.doorstroom.followup.FollowUpService;
import be.doorstroom.followup.OpenFollowUp;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The point "Regiowerking" of a college, composed each time that it is read: a month is what
/// reached the college in it, so a past month changes only by a recall or by what was followed up.
@ApplicationScoped
public class CollegeItemService {
    private final ArrivalService arrivals;
    private final ReadingService readings;
    private final FollowUpService followUps;
    private final MembershipService memberships;
    private final CollegeComposer composer;
    private final CollegePolicy policy;
    private final Directory directory;
    private final HouseClock clock;

    CollegeItemService(
            ArrivalService arrivals,
            ReadingService readings,
            FollowUpService followUps,
            MembershipService memberships,
            CollegeComposer composer,
            CollegePolicy policy,
            Directory directory,
            HouseClock clock) {
        this.arrivals = arrivals;
        this.readings = readings;
        this.followUps = followUps;
        this.memberships = memberships;
        this.composer = composer;
        this.policy = policy;
        this.directory = directory;
        this.clock = clock;
    }

    /// Two statements for a page, whatever the number of municipalities.
    public Slice<CollegeItemCardView> list(Actor actor, CollegeItemFilter filter) {
        var month = filter.month();
        var readable = policy.readable(actor);
        var slice =
                arrivals.months(
                        readable,
                        new ArrivalFilter(
                                filter.region(),
                                filter.municipality(),
                                month == null ? null : month.toString(),
                                filter.after(),
                                filter.pageSize()));
        var papers =
                arrivals
                        .of(
                                readable,
                                every(slice.items(), ArrivalMonth::municipality),
                                every(slice.items(), ArrivalMonth::month))
                        .stream()
                        .collect(Collectors.groupingBy(CollegeItemService::monthOf));
        return slice.map(each -> card(each, papers.getOrDefault(each, List.of())));
    }

    private static Set<String> every(
            List<ArrivalMonth> months, Function<ArrivalMonth, String> part) {
        return months.stream().map(part).collect(Collectors.toSet());
    }

    private static ArrivalMonth monthOf(Arrival arrival) {
        return new ArrivalMonth(arrival.municipality(), arrival.month());
    }

    private CollegeItemCardView card(ArrivalMonth key, List<Arrival> papers) {
        var month = CollegeMonth.parse(key.municipality() + "-" + key.month());
        return new CollegeItemCardView(
                Href.to("collegeItems", month.id()),
                month.id(),
                directory.organization(month.municipality()),
                key.month(),
                CollegeWords.title(month.month()),
                references(papers, EditionKind.AGENDA),
                references(papers, EditionKind.MINUTES));
    }

    private static List<Reference> references(List<Arrival> papers, EditionKind kind) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind)
                .map(paper -> Reference.to("editions", paper.edition(), paper.title()))
                .toList();
    }

    /// @throws Problem `resourceNotFound` for a month to come, and for who has no part in it
    public CollegeItemView get(Actor actor, String id) {
        var key = CollegeMonth.parse(id);
        if (key.month().isAfter(clock.month())) throw Problem.notFound();
        var circles = circles(actor, key);
        if (circles.isEmpty()) throw Problem.notFound();
        return view(key, regions(actor, key, circles));
    }

    /// The regions in which the municipality confers, each with the circle of the reader there.
    private Map<String, Circle> circles(Actor actor, CollegeMonth key) {
        var end = key.month().atEndOfMonth();
        var day = end.isAfter(clock.today()) ? clock.today() : end;
        Map<String, Circle> circles = new TreeMap<>();
        for (var region : memberships.regions(key.municipality(), day)) {
            policy.circle(actor, key.municipality(), region)
                    .ifPresent(circle -> circles.put(region, circle));
        }
        return circles;
    }

    private List<CollegeRegion> regions(
            Actor actor, CollegeMonth key, Map<String, Circle> circles) {
        var arrived =
                arrivals.of(
                        policy.readable(actor),
                        Set.of(key.municipality()),
                        Set.of(key.month().toString()));
        var read = read(arrived, circles);
        var open = open(key, circles);
        return circles.keySet().stream()
                .map(region ->
                        composer.region(
                                region,
                                read.getOrDefault(region, List.of()),
                                open.getOrDefault(region, List.of())))
                .toList();
    }

    /// By region. Readers are of one circle, or of two where they serve college and council.
    private Map<String, List<EditionReading>> read(
            List<Arrival> arrived, Map<String, Circle> circles) {
        Map<UUID, EditionReading> read = new HashMap<>();
        Set.copyOf(circles.values())
                .forEach(circle ->
                        read.putAll(
                                readings.read(
                                        arrived.stream()
                                                .filter(each ->
                                                        circle == circles.get(each.region()))
                                                .map(Arrival::edition)
                                                .toList(),
                                        circle)));
        return read.values().stream()
                .collect(Collectors.groupingBy(reading -> reading.card().region()));
    }

    private Map<String, List<OpenFollowUp>> open(CollegeMonth key, Map<String, Circle> circles) {
        return Set.copyOf(circles.values()).stream()
                .flatMap(circle ->
                        followUps.open(key.municipality(), circle, key.until()).stream()
                                .filter(each -> circle == circles.get(each.region())))
                .collect(Collectors.groupingBy(OpenFollowUp::region));
    }

    private CollegeItemView view(CollegeMonth key, List<CollegeRegion> regions) {
        var self = Href.to("collegeItems", key.id());
        return new CollegeItemView(
                self,
                self,
                key.id(),
                directory.organization(key.municipality()),
                key.month().toString(),
                CollegeWords.title(key.month()),
                CollegeWords.legalGround(key.month()),
                regions.stream().map(sent -> CollegeWords.fact(key.month(), sent)).toList(),
                CollegeWords.asked(key.month(), regions),
                CollegeWords.PUT_FORWARD,
                clock.today(),
                regions);
    }
}
