package be.doorstroom.preparation;

import be.doorstroom.outcome.GivenOutcome;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import be.doorstroom.trail.TrailOutcome;
import be.doorstroom.trail.TrailStep;
import be.doorstroom.trail.TrailWay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The points that were before other points, found step by step. A point that is advised and the
/// one that advises it come from the same place. Pure.
final class TrailWeb {
    private final Map<UUID, LinkRow> advisedBy = new HashMap<>();
    private final Map<UUID, List<Link>> before = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();
    private boolean begun;

    /// @param advised what the points advise that the web is about
    TrailWeb(List<LinkRow> advised) {
        advised.forEach(row -> advisedBy.put(row.point(), row));
    }

    /// A body that had a point before another.
    record Link(TrailWay way, LinkRow row) {
        UUID item() {
            return row.item();
        }

        TrailStep step(Directory directory, List<GivenOutcome> given) {
            return new TrailStep(
                    way,
                    directory.bodyReference(row.body()),
                    Reference.to("meetings", row.meeting(), row.title()),
                    row.local(),
                    given.stream().map(Link::told).toList());
        }

        private static TrailOutcome told(GivenOutcome outcome) {
            return new TrailOutcome(
                    outcome.type(),
                    outcome.text(),
                    TrailOutcome.elsewhere(outcome.circle()),
                    outcome.approved());
        }
    }

    boolean isBegun() {
        return begun;
    }

    /// Whose origins are asked first.
    List<UUID> startingFrom(Collection<UUID> points) {
        return unseen(
                Stream.concat(points.stream(), advisedBy.values().stream().map(LinkRow::item)));
    }

    /// What was found of those that were asked last; whose origins are to be asked next.
    List<UUID> add(List<LinkRow> advising, List<LinkRow> origins) {
        begun = true;
        advising.forEach(row -> add(TrailWay.TWIN, row));
        origins.forEach(row -> add(TrailWay.PREPARATION, row));
        return unseen(Stream.concat(advising.stream(), origins.stream()).map(LinkRow::item));
    }

    /// The other agenda on which a point stands.
    Optional<LinkRow> beside(UUID point) {
        var advising =
                before.getOrDefault(point, List.of()).stream()
                        .filter(link -> link.way() == TrailWay.TWIN)
                        .map(Link::row)
                        .findFirst();
        return advising.or(() -> Optional.ofNullable(advisedBy.get(point)));
    }

    /// Every point that was before another.
    Set<UUID> items() {
        Set<UUID> items = new HashSet<>();
        before.values().forEach(links -> links.forEach(link -> items.add(link.item())));
        return items;
    }

    /// Who had the point before, the first one first.
    List<Link> before(UUID point) {
        Map<UUID, Link> found = new LinkedHashMap<>();
        follow(point, found);
        var advised = advisedBy.get(point);
        if (advised != null) follow(advised.item(), found);
        found.remove(point);
        return found.values().stream()
                .sorted(Comparator.comparing(link -> link.row().startsAt()))
                .toList();
    }

    private void follow(UUID point, Map<UUID, Link> found) {
        for (var link : before.getOrDefault(point, List.of())) {
            if (found.putIfAbsent(link.item(), link) == null) follow(link.item(), found);
        }
    }

    private void add(TrailWay way, LinkRow row) {
        before.computeIfAbsent(row.point(), missing -> new ArrayList<>()).add(new Link(way, row));
    }

    private List<UUID> unseen(Stream<UUID> points) {
        return points.filter(seen::add).toList();
    }
}
