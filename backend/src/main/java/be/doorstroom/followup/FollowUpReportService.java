package be.doorstroom.followup;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A municipality says how far it is: with one follow-up, or with several at once.
@ApplicationScoped
public class FollowUpReportService {
    private final FollowUps followUps;
    private final FollowUpPolicy policy;
    private final FollowUpDesk desk;
    private final Events events;
    private final HouseClock clock;

    FollowUpReportService(
            FollowUps followUps,
            FollowUpPolicy policy,
            FollowUpDesk desk,
            Events events,
            HouseClock clock) {
        this.followUps = followUps;
        this.policy = policy;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public FollowUpView report(Actor actor, UUID id, FollowUpReport report) {
        var row = held(actor, List.of(id)).get(id);
        if (row == null) throw Problem.notFound();
        if (!policy.mayReport(actor, row.followUp())) {
            throw Problem.missingPermission(
                    "Only the municipality itself says how far it is with this.");
        }
        if (row.settledBy() == null) {
            throw Problem.conflict("There is nothing to report before the minutes are approved.");
        }
        take(actor, row, report);
        followUps.flush();
        return desk.view(actor, row);
    }

    /// All or nothing.
    ///
    /// @throws Problem `badRequest` that names every fault by its place
    @Transactional
    public List<FollowUpView> report(Actor actor, NewFollowUpReports wish) {
        var rows = held(actor, wish.followUps());
        refuseFaults(actor, wish, rows);
        List<FollowUpRow> taken = new ArrayList<>();
        for (var item : wish.items()) {
            var row = Objects.requireNonNull(rows.get(item.followUp()), "refused before");
            take(actor, row, item.report());
            taken.add(row);
        }
        followUps.flush();
        return taken.stream().map(row -> desk.view(actor, row)).toList();
    }

    private Map<UUID, FollowUpRow> held(Actor actor, List<UUID> ids) {
        followUps.hold(ids);
        return followUps.readable(policy.readable(actor), ids).stream()
                .collect(Collectors.toMap(row -> row.followUp().id(), Function.identity()));
    }

    private void take(Actor actor, FollowUpRow row, FollowUpReport report) {
        var followUp = row.followUp();
        followUp.report(report, clock.now());
        events.publish(
                new FollowUpEvent.FollowUpReported(followUp.id(), followUp.region(), actor.id()));
    }

    private void refuseFaults(Actor actor, NewFollowUpReports wish, Map<UUID, FollowUpRow> rows) {
        List<Issue> issues = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (var i = 0; i < wish.items().size(); i++) {
            var item = wish.items().get(i);
            var place = "items[" + i + "]";
            if (!seen.add(item.followUp())) {
                issues.add(fault(place + ".followUp", item.followUp(), "is named twice"));
            } else {
                fault(actor, item, rows.get(item.followUp()), place).ifPresent(issues::add);
            }
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private Optional<Issue> fault(
            Actor actor,
            NewFollowUpReports.NewReport item,
            @Nullable FollowUpRow row,
            String place) {
        var name = place + ".followUp";
        if (row == null) return Optional.of(Issue.missingReference(name, item.followUp()));
        if (!policy.mayReport(actor, row.followUp())) {
            return Optional.of(fault(name, item.followUp(), "is of another municipality"));
        }
        if (row.settledBy() == null) {
            return Optional.of(fault(name, item.followUp(), "opens when the minutes are approved"));
        }
        var now = row.followUp().state();
        if (item.status() == now || now.next().contains(item.status())) return Optional.empty();
        var status = Moves.code(item.status());
        return Optional.of(fault(place + ".status", status, "cannot follow " + Moves.code(now)));
    }

    private static Issue fault(String name, Object value, String detail) {
        return Issue.invalid("body", name, value, detail);
    }
}
