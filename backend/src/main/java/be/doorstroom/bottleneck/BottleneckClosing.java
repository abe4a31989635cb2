package be.doorstroom.bottleneck;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a bottleneck is closed: `resolved` or `dropped`, and why.
public record BottleneckClosing(
        @NotNull @Schema(description = "resolved or dropped") BottleneckState status,
        @Nullable
                @Size(max = 1000)
                @Schema(
                        description = "Required with dropped",
                        examples = "Het decreet is gewijzigd.")
                String reason) {

    /// @throws Problem `badRequest` with every fault
    void require() {
        List<Issue> issues = new ArrayList<>();
        if (!status.isClosed()) {
            issues.add(Issue.invalid("body", "status", status, "must be resolved or dropped"));
        }
        if (status == BottleneckState.DROPPED && (reason == null || reason.isBlank())) {
            issues.add(Issue.invalid("body", "reason", reason, "must say why it is dropped"));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }
}
