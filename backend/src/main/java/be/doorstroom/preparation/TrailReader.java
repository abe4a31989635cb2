package be.doorstroom.preparation;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.region.Directory;
import be.doorstroom.trail.Background;
import be.doorstroom.trail.Backgrounds;
import be.doorstroom.trail.PointPlace;
import be.doorstroom.trail.TrailStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds where points come from and where else they stand.
@ApplicationScoped
class TrailReader implements Backgrounds {
    private final TwinPoints twins;
    private final ForwardedPoints forwarded;
    private final Destinations destinations;
    private final PreparationPolicy policy;
    private final OutcomeService outcomes;
    private final Directory directory;

    TrailReader(
            TwinPoints twins,
            ForwardedPoints forwarded,
            Destinations destinations,
            PreparationPolicy policy,
            OutcomeService outcomes,
            Directory directory) {
        this.twins = twins;
        this.forwarded = forwarded;
        this.destinations = destinations;
        this.policy = policy;
        this.outcomes = outcomes;
        this.directory = directory;
    }

    @Override
    public Map<UUID, Background> of(Actor actor, MeetingCard meeting, Collection<UUID> points) {
        var web = web(points);
        var trails = trails(web, points);
        var onward = places(forwarded.onward(points));
        Map<UUID, Background> known = new HashMap<>();
        for (var point : points) {
            var twin = web.beside(point).map(row -> row.place(directory)).orElse(null);
            known.put(
                    point,
                    new Background(
                            twin,
                            trails.getOrDefault(point, List.of()),
                            onward.getOrDefault(point, List.of()),
                            permitted(actor, meeting, twin != null)));
        }
        return known;
    }

    @Override
    public Map<UUID, List<TrailStep>> trails(Collection<UUID> points) {
        return trails(web(points), points);
    }

    @Override
    public Set<UUID> meetingsBeside(UUID point) {
        return twins.of(point)
                .map(twin -> Set.of(twin.advised().meeting(), twin.advising().meeting()))
                .orElse(Set.of());
    }

    /// One step back after the other, until nobody had these points before.
    private TrailWeb web(Collection<UUID> points) {
        var web = new TrailWeb(twins.advised(points));
        var advising = twins.advising(points);
        var ahead = web.startingFrom(points);
        while (!ahead.isEmpty()) {
            var rows = web.isBegun() ? twins.advising(ahead) : withOthers(advising, points, ahead);
            ahead = web.add(rows, forwarded.origins(ahead));
        }
        return web;
    }

    /// Those of the points are known already.
    private List<LinkRow> withOthers(
            List<LinkRow> known, Collection<UUID> points, Collection<UUID> ahead) {
        var others = ahead.stream().filter(each -> !points.contains(each)).toList();
        return Stream.concat(known.stream(), twins.advising(others).stream()).toList();
    }

    private Map<UUID, List<TrailStep>> trails(TrailWeb web, Collection<UUID> points) {
        var given =
                outcomes.given(web.items()).stream()
                        .collect(Collectors.groupingBy(each -> each.agendaItem()));
        Map<UUID, List<TrailStep>> trails = new HashMap<>();
        for (var point : points) {
            var steps =
                    web.before(point).stream()
                            .map(link ->
                                    link.step(
                                            directory, given.getOrDefault(link.item(), List.of())))
                            .toList();
            if (!steps.isEmpty()) trails.put(point, steps);
        }
        return trails;
    }

    private Map<UUID, List<PointPlace>> places(List<LinkRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                LinkRow::point,
                                Collectors.mapping(
                                        row -> row.place(directory), Collectors.toList())));
    }

    private List<String> permitted(Actor actor, MeetingCard meeting, boolean isTwinned) {
        if (!policy.mayPrepare(actor, meeting)) return List.of();
        List<String> names = new ArrayList<>();
        if (isTwinned) {
            if (!meeting.isHeld()) names.add("endAgendaItemTwin");
        } else if (meeting.isStillToBeHeld() && destinations.hasTwin(meeting)) {
            names.add("twinAgendaItem");
        }
        if (meeting.state() != MeetingState.CANCELLED && destinations.prepares(meeting)) {
            names.add("forwardAgendaItem");
        }
        return names;
    }
}
