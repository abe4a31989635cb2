package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the late deliveries that a coordinator wants to remind of, and refuses with every fault
/// those that were named and cannot be.
@ApplicationScoped
class ReminderCheck {
    private final Deliveries deliveries;
    private final DeliveryPolicy policy;
    private final HouseClock clock;

    ReminderCheck(Deliveries deliveries, DeliveryPolicy policy, HouseClock clock) {
        this.deliveries = deliveries;
        this.policy = policy;
        this.clock = clock;
    }

    /// The rows are held, unless it is a dry run.
    ///
    /// @throws Problem `badRequest` that names every fault by its place
    List<DeliveryRow> rows(Actor actor, NewReminders wish) {
        var named = wish.deliveries();
        if (named == null) return ofRegion(actor, wish);
        if (wish.isFiltered()) {
            throw Problem.badRequest(
                    Issue.invalid(
                            "body",
                            "deliveries",
                            null,
                            "cannot go with region, month, obligation or municipality"));
        }
        return named(actor, named, wish);
    }

    private List<DeliveryRow> ofRegion(Actor actor, NewReminders wish) {
        var region = wish.region();
        if (region == null) {
            throw Problem.badRequest(
                    Issue.invalid("body", "region", null, "is required without deliveries"));
        }
        if (!actor.workingRegions().contains(region)) {
            throw Problem.badRequest(Issue.missingReference("region", region));
        }
        requireCoordinator(actor, region);
        requireObligation(wish);
        var ids = deliveries.late(wish, clock.now());
        if (!wish.isDryRun()) deliveries.hold(ids);
        return deliveries.readable(Restriction.everything(), ids);
    }

    private static void requireObligation(NewReminders wish) {
        var obligation = wish.obligation();
        if (obligation == null || FlowMatrix.OBLIGATIONS.contains(obligation)) return;
        throw Problem.badRequest(
                Issue.invalid(
                        "body",
                        "obligation",
                        Moves.code(obligation),
                        "must be agenda, minutes or briefing"));
    }

    private List<DeliveryRow> named(Actor actor, List<UUID> ids, NewReminders wish) {
        if (!wish.isDryRun()) deliveries.hold(ids);
        Map<UUID, DeliveryRow> rows =
                deliveries.readable(policy.readable(actor), ids).stream()
                        .collect(Collectors.toMap(row -> row.delivery().id(), Function.identity()));
        rows.values().forEach(row -> requireCoordinator(actor, row.delivery().region()));
        var released = deliveries.released(ids);
        List<Issue> issues = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (var i = 0; i < ids.size(); i++) {
            var name = "deliveries[" + i + "]";
            var id = ids.get(i);
            var row = rows.get(id);
            if (row == null) {
                issues.add(Issue.missingReference(name, id));
            } else {
                fault(row.delivery(), seen.add(id), released.contains(id))
                        .ifPresent(fault -> issues.add(Issue.invalid("body", name, id, fault)));
            }
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
        return ids.stream().map(rows::get).toList();
    }

    private Optional<String> fault(Delivery delivery, boolean isFirst, boolean isReleased) {
        return Optional.ofNullable(faultOf(delivery, isFirst, isReleased));
    }

    private @Nullable String faultOf(Delivery delivery, boolean isFirst, boolean isReleased) {
        if (!isFirst) return "is named twice";
        if (!FlowMatrix.OBLIGATIONS.contains(delivery.kind()) || !delivery.isOverdue(clock.now())) {
            return "is not late: only what is late is reminded of";
        }
        if (!isReleased) return "was recalled: its recipient cannot read it";
        return delivery.wasRemindedOn(clock.today())
                ? "was reminded of today already: once a day is the most"
                : null;
    }

    private void requireCoordinator(Actor actor, String region) {
        if (!policy.mayRemind(actor, region)) {
            throw Problem.missingPermission("Reminders are sent by the region's coordinator.");
        }
    }
}
