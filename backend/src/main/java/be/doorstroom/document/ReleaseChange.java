package be.doorstroom.document;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a coordinator sends to release an edition to circles, or to recall it from them.
public record ReleaseChange(@NotEmpty @Size(max = 4) List<NewRelease> items) {
    /// The state that one circle must get: `released` or `withdrawn`.
    public record NewRelease(@NotNull Circle circle, @NotNull ReleaseState status) {}

    /// @throws Problem `badRequest` when the secretariat is named, or a circle twice
    Map<Circle, ReleaseState> byCircle() {
        Map<Circle, ReleaseState> wanted = new EnumMap<>(Circle.class);
        List<Issue> issues = new ArrayList<>();
        for (var i = 0; i < items.size(); i++) {
            var each = items.get(i);
            var twice = wanted.put(each.circle(), each.status()) != null;
            if (twice || each.circle() == Circle.SECRETARIAT) issues.add(fault(i, each, twice));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
        return wanted;
    }

    private static Issue fault(int place, NewRelease each, boolean twice) {
        return Issue.invalid(
                "body",
                "items[" + place + "].circle",
                Moves.code(each.circle()),
                twice ? "is named twice" : "always has its own edition");
    }
}
