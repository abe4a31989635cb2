package be.doorstroom.referral;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.referral.NewReferral.NewTarget;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out whether what is referred is put to bodies that do decide, and to be answered in time.
@ApplicationScoped
class Targeting {
    private final Directory directory;
    private final HouseClock clock;

    Targeting(Directory directory, HouseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /// @throws Problem `badRequest` with every fault
    void require(List<NewTarget> targets, @Nullable LocalDate dueOn) {
        List<Issue> issues = new ArrayList<>();
        if (dueOn != null && dueOn.isBefore(clock.today())) {
            issues.add(Issue.invalid("body", "dueOn", dueOn, "must be today or later"));
        }
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            fault(target, "targets[" + i + "]", !seen.add(target.organization()))
                    .ifPresent(issues::add);
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private Optional<Issue> fault(NewTarget target, String place, boolean twice) {
        var organization = target.organization();
        var name = place + ".organization";
        if (!directory.hasOrganization(organization)) {
            return Optional.of(Issue.missingReference(name, organization));
        }
        if (twice) {
            return Optional.of(Issue.invalid("body", name, organization, "is named twice"));
        }
        if (decides(target.body(), directory.isMunicipality(organization))) return Optional.empty();
        return Optional.of(
                Issue.invalid(
                        "body",
                        place + ".body",
                        Moves.code(target.body()),
                        "is no body of this organization that decides"));
    }

    private static boolean decides(BodyKind body, boolean municipality) {
        return municipality
                ? body == BodyKind.MUNICIPAL_COUNCIL || body == BodyKind.MUNICIPAL_EXECUTIVE
                : body == BodyKind.BOARD_OF_DIRECTORS || body == BodyKind.GENERAL_ASSEMBLY;
    }
}
