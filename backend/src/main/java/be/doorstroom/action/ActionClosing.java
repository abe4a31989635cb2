package be.doorstroom.action;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How an action ends: `done` or `dropped`, and why.
public record ActionClosing(
        @NotNull @Schema(description = "done or dropped") ActionState status,
        @Nullable
                @Size(max = 1000)
                @Schema(
                        description = "Required with dropped; with done what came of it",
                        examples = "De nota staat op de website.")
                String reason) {

    /// @throws Problem `badRequest` with every fault
    void require() {
        List<Issue> issues = new ArrayList<>();
        if (status == ActionState.OPEN) {
            issues.add(Issue.invalid("body", "status", status, "must be done or dropped"));
        }
        if (status == ActionState.DROPPED && (reason == null || reason.isBlank())) {
            issues.add(Issue.invalid("body", "reason", reason, "must say why it is dropped"));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }
}
