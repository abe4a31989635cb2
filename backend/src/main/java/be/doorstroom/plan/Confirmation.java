package be.doorstroom.plan;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a municipality confirms what it pledges: which of its bodies approved it, and when.
@Schema(name = "CommitmentConfirmation")
public record Confirmation(
        @NotNull @Schema(description = "Not after today", examples = "2026-11-23")
                LocalDate approvedOn,
        @NotNull CommitmentApproval approvedBy) {

    /// @throws Problem `badRequest`
    void require(LocalDate today) {
        if (!approvedOn.isAfter(today)) return;
        throw Problem.badRequest(
                Issue.invalid("body", "approvedOn", approvedOn, "must be today or earlier"));
    }
}
