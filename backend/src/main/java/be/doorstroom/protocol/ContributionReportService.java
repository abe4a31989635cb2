package be.doorstroom.protocol;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.protocol.NewContributionReports.NewReport;
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

/// Books what was invoiced and what was paid, of a whole region at once.
@ApplicationScoped
public class ContributionReportService {
    private final Contributions contributions;
    private final ContributionService views;
    private final ProtocolPolicy policy;
    private final Events events;
    private final HouseClock clock;

    ContributionReportService(
            Contributions contributions,
            ContributionService views,
            ProtocolPolicy policy,
            Events events,
            HouseClock clock) {
        this.contributions = contributions;
        this.views = views;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /// All or nothing.
    ///
    /// @throws Problem `badRequest` that names every fault by its place
    @Transactional
    public List<ContributionView> report(Actor actor, NewContributionReports wish) {
        contributions.hold(wish.contributions());
        var rows =
                contributions
                        .readable(policy.readableContributions(actor), wish.contributions())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.contribution().id(), Function.identity()));
        refuseFaults(actor, wish, rows);
        List<ContributionRow> taken = new ArrayList<>();
        for (var item : wish.items()) {
            var row = Objects.requireNonNull(rows.get(item.contribution()), "refused before");
            row.contribution().report(item.status(), item.on());
            taken.add(row);
        }
        contributions.flush();
        taken.stream()
                .map(ContributionRow::contribution)
                .collect(
                        Collectors.toMap(
                                Contribution::protocol, Contribution::region, (one, same) -> one))
                .forEach((protocol, region) -> tell(actor, protocol, region));
        return taken.stream().map(row -> views.view(actor, row)).toList();
    }

    private void tell(Actor actor, UUID protocol, String region) {
        events.publish(new ProtocolEvent.ContributionsChanged(protocol, region, actor.id()));
    }

    private void refuseFaults(
            Actor actor, NewContributionReports wish, Map<UUID, ContributionRow> rows) {
        List<Issue> issues = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (var i = 0; i < wish.items().size(); i++) {
            var item = wish.items().get(i);
            var place = "items[" + i + "].";
            if (seen.add(item.contribution())) {
                fault(actor, item, rows.get(item.contribution()), place).ifPresent(issues::add);
            } else {
                issues.add(fault(place + "contribution", item.contribution(), "is named twice"));
            }
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private Optional<Issue> fault(
            Actor actor, NewReport item, @Nullable ContributionRow row, String place) {
        var name = place + "contribution";
        if (row == null) return Optional.of(Issue.missingReference(name, item.contribution()));
        if (!policy.mayWrite(actor, row.contribution().region())) {
            return Optional.of(
                    fault(name, item.contribution(), "is booked by the region's coordinator"));
        }
        if (item.on().isAfter(clock.today())) {
            return Optional.of(fault(place + "on", item.on(), "must be today or earlier"));
        }
        var now = row.contribution().state();
        if (item.status() == now || now.next().contains(item.status())) return Optional.empty();
        var status = Moves.code(item.status());
        return Optional.of(fault(place + "status", status, "cannot follow " + Moves.code(now)));
    }

    private static Issue fault(String name, Object value, String detail) {
        return Issue.invalid("body", name, value, detail);
    }
}
