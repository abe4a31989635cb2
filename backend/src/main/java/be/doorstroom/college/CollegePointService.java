package be.doorstroom.college;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.ReadingService;
import be.doorstroom.minutes.MinutesDocument;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A mayor or director puts one point on the own college, besides the monthly item; it then stands
/// in the item of that month, for the college alone.
@ApplicationScoped
public class CollegePointService {
    private final CollegePoints points;
    private final CollegePolicy policy;
    private final ReadingService readings;
    private final EditionService editions;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    CollegePointService(
            CollegePoints points,
            CollegePolicy policy,
            ReadingService readings,
            EditionService editions,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.points = points;
        this.policy = policy;
        this.readings = readings;
        this.editions = editions;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public CollegePointView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    /// Those of a month in the regions in which the actor is of the college.
    List<CollegePointView> of(Actor actor, CollegeMonth key, Set<String> regions) {
        var own =
                regions.stream()
                        .filter(region -> policy.isOfCollege(actor, key.municipality(), region))
                        .toList();
        return points.of(key, own).stream().map(row -> view(actor, row)).toList();
    }

    @Transactional
    public CollegePointView put(Actor actor, NewCollegePoint wish) {
        if (!directory.isMunicipality(wish.municipality())) {
            throw Problem.badRequest(Issue.missingReference("municipality", wish.municipality()));
        }
        if (!policy.mayPut(actor, wish.municipality())) {
            throw Problem.missingPermission(
                    "Points are put on a college by its own mayor or director.");
        }
        if (wish.month().isBefore(clock.month())) {
            throw Problem.badRequest(
                    Issue.invalid("body", "month", wish.month(), "must be this month or later"));
        }
        var reading = reading(actor, wish);
        var point = new CollegePoint(wish, reading.card(), title(wish, reading), clock.now());
        points.persistAndFlush(point);
        events.publish(
                new CollegePointEvent.CollegePointPut(point.id(), point.region(), actor.id()));
        return view(actor, new CollegePointRow(point, reading.card().title()));
    }

    @Transactional
    public void take(Actor actor, UUID id, IfMatch ifMatch) {
        var point = readable(actor, id).point();
        if (!policy.mayPut(actor, point.municipality())) {
            throw Problem.missingPermission(
                    "Points are taken off a college by its own mayor or director.");
        }
        ifMatch.require(point.version());
        points.delete(point);
        events.publish(new CollegePointEvent.CollegePointTaken(id, point.region(), actor.id()));
    }

    private CollegePointRow readable(Actor actor, UUID id) {
        return points.one(id)
                .filter(row ->
                        policy.isOfCollege(actor, row.point().municipality(), row.point().region()))
                .orElseThrow(Problem::notFound);
    }

    /// As the directors of the region read it.
    private EditionReading reading(Actor actor, NewCollegePoint wish) {
        return Optional.ofNullable(
                        readings.read(List.of(wish.edition()), Circle.DIRECTORS)
                                .get(wish.edition()))
                .filter(each ->
                        policy.isOfCollege(actor, wish.municipality(), each.card().region()))
                .orElseThrow(() ->
                        Problem.badRequest(Issue.missingReference("edition", wish.edition())));
    }

    private String title(NewCollegePoint wish, EditionReading reading) {
        var item = wish.agendaItem();
        if (item == null) return reading.card().title();
        return titles(reading, item)
                .orElseThrow(() -> Problem.badRequest(Issue.missingReference("agendaItem", item)));
    }

    private Optional<String> titles(EditionReading reading, UUID item) {
        return switch (reading.card().kind()) {
            case AGENDA ->
                    editions.parse(reading, AgendaDocument.class).items().stream()
                            .filter(each -> each.id().equals(item))
                            .map(AgendaDocument.Item::title)
                            .findFirst();
            case MINUTES ->
                    editions.parse(reading, MinutesDocument.class).entries().stream()
                            .filter(each -> each.id().equals(item))
                            .map(MinutesDocument.DocumentEntry::title)
                            .findFirst();
            case CONVOCATION,
                    SITUATION_MESSAGE,
                    AGENDA_SLOT,
                    MINUTES_REVIEW,
                    BRIEFING,
                    BRIEFING_ANNEX,
                    EXCERPT ->
                    Optional.empty();
        };
    }

    private CollegePointView view(Actor actor, CollegePointRow row) {
        var permitted =
                policy.mayPut(actor, row.point().municipality())
                        ? List.of("takeCollegePoint")
                        : List.<String>of();
        return CollegePointView.of(row, directory, permitted);
    }
}
