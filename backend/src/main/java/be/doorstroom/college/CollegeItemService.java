package be.doorstroom.college;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.college.CollegeItemView.CollegeRegion;
import be.doorstroom.delivery.Arrival;
import be.doorstroom.delivery.ArrivalService;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.ReadingService;
import be.doorstroom.followup.FollowUpService;
import be.doorstroom.followup.OpenFollowUp;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// The point "Regiowerking" of a college, composed each time that it is read: a month is what
/// reached the college in it, so a past month changes only by a recall or by what was followed up.
@ApplicationScoped
public class CollegeItemService {
    private final ArrivalService arrivals;
    private final ReadingService readings;
    private final FollowUpService followUps;
    private final MembershipService memberships;
    private final CollegePointService points;
    private final CollegeComposer composer;
    private final CollegePolicy policy;
    private final Directory directory;
    private final HouseClock clock;

    CollegeItemService(
            ArrivalService arrivals,
            ReadingService readings,
            FollowUpService followUps,
            MembershipService memberships,
            CollegePointService points,
            CollegeComposer composer,
            CollegePolicy policy,
            Directory directory,
            HouseClock clock) {
        this.arrivals = arrivals;
        this.readings = readings;
        this.followUps = followUps;
        this.memberships = memberships;
        this.points = points;
        this.composer = composer;
        this.policy = policy;
        this.directory = directory;
        this.clock = clock;
    }

    /// @throws Problem `resourceNotFound` for a month to come, and for who has no part in it
    public CollegeItemView get(Actor actor, String id) {
        var key = CollegeMonth.parse(id);
        if (key.month().isAfter(clock.month())) throw Problem.notFound();
        var circles = circles(actor, key);
        if (circles.isEmpty()) throw Problem.notFound();
        return view(key, regions(actor, key, circles), points.of(actor, key, circles.keySet()));
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

    private CollegeItemView view(
            CollegeMonth key, List<CollegeRegion> regions, List<CollegePointView> own) {
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
                regions,
                own);
    }
}
