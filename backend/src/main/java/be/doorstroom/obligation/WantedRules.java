package be.doorstroom.obligation;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The rules that a region wants: one for each paper.
@Schema(name = "WantedObligationRules")
public record WantedRules(
        @NotNull @Schema(description = "One rule for each paper")
                List<@Valid @NotNull ObligationRule> items) {

    /// @throws Problem that names every rule that cannot be, and what would be right
    ObligationRules checked() {
        List<Issue> issues = new ArrayList<>();
        for (var paper : Paper.values()) {
            var named = items.stream().filter(rule -> rule.paper() == paper).count();
            if (named != 1) {
                var detail = "must hold one rule for " + Moves.code(paper) + ", not " + named;
                issues.add(Issue.invalid("body", "items", Moves.code(paper), detail));
            }
        }
        IntStream.range(0, items.size()).forEach(index -> check(index, items.get(index), issues));
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
        return new ObligationRules(items);
    }

    private static void check(int index, ObligationRule rule, List<Issue> issues) {
        var paper = rule.paper();
        for (var receiver : rule.receivers()) {
            if (paper.receivers().contains(receiver)) continue;
            var detail = "must be of " + codes(paper.receivers());
            issues.add(issue(index, "receivers", Moves.code(receiver), detail));
        }
        if (!rule.receivers().containsAll(paper.required())) {
            var detail = "must name " + codes(paper.required()) + " at least";
            issues.add(issue(index, "receivers", codes(rule.receivers()), detail));
        }
        if (paper.hasTerm() == (rule.days() == null)) {
            var detail =
                    paper.hasTerm()
                            ? "must be 1 to 180"
                            : "must be absent: an agenda is acknowledged before its meeting";
            issues.add(issue(index, "days", String.valueOf(rule.days()), detail));
        }
    }

    private static Issue issue(int index, String name, String value, String detail) {
        return Issue.invalid("body", "items[%d].%s".formatted(index, name), value, detail);
    }

    private static String codes(Set<Receiver> receivers) {
        return receivers.stream().sorted().map(Moves::code).collect(Collectors.joining(", "));
    }
}
