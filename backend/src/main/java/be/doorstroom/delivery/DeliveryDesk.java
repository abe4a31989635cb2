package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.delivery.DeliveryMoment.Kind;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Shows deliveries, each as its reader may see it, with its history where that is asked for.
@ApplicationScoped
class DeliveryDesk {
    private final DeliveryLetters letters;
    private final DeliveryPolicy policy;
    private final Directory directory;
    private final HouseClock clock;

    DeliveryDesk(
            DeliveryLetters letters, DeliveryPolicy policy, Directory directory, HouseClock clock) {
        this.letters = letters;
        this.policy = policy;
        this.directory = directory;
        this.clock = clock;
    }

    DeliveryView view(Actor actor, DeliveryRow row) {
        return view(actor, row, null);
    }

    /// With the history of each, in one statement more.
    List<DeliveryView> views(Actor actor, List<DeliveryRow> rows) {
        Map<?, List<LetterRow>> written =
                letters.of(rows.stream().map(row -> row.delivery().id()).toList()).stream()
                        .collect(Collectors.groupingBy(LetterRow::delivery));
        return rows.stream()
                .map(row -> {
                    var own = written.get(row.delivery().id());
                    return view(actor, row, history(actor, row, own == null ? List.of() : own));
                })
                .toList();
    }

    private DeliveryView view(
            Actor actor, DeliveryRow row, @Nullable List<DeliveryMoment> history) {
        var permitted = policy.permitted(actor, row.delivery(), clock.now());
        var overdue = row.delivery().isOverdue(clock.now());
        return DeliveryView.of(
                new DeliveryView.Showing(row, overdue, permitted, history), directory);
    }

    private static List<DeliveryMoment> history(
            Actor actor, DeliveryRow row, List<LetterRow> letters) {
        var delivery = row.delivery();
        List<DeliveryMoment> moments = new ArrayList<>();
        add(moments, Kind.DUE, delivery.writtenAt());
        add(moments, Kind.DELIVERED, delivery.deliveredAt());
        add(moments, Kind.RETRIEVED, delivery.retrievedAt());
        add(moments, Kind.ACKNOWLEDGED, delivery.acknowledgedAt());
        var mayResend = actor.coordinates(delivery.region());
        letters.forEach(letter -> moments.add(DeliveryMoment.of(letter, mayResend)));
        moments.sort(Comparator.comparing(DeliveryMoment::at).thenComparing(DeliveryMoment::what));
        return moments;
    }

    private static void add(List<DeliveryMoment> moments, Kind what, @Nullable Instant at) {
        if (at != null) moments.add(DeliveryMoment.of(what, at));
    }
}
