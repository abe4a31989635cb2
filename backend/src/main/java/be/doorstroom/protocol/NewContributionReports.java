package be.doorstroom.protocol;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was invoiced or paid, of several contributions at once: all are taken, or none.
public record NewContributionReports(@NotEmpty @Size(max = 200) List<NewReport> items) {

    /// The state of one contribution, and since when.
    @Schema(name = "NewContributionReport")
    public record NewReport(
            @NotNull UUID contribution,
            @NotNull ContributionState status,
            @NotNull @Schema(description = "Today or earlier", examples = "2026-11-20")
                    LocalDate on) {}

    List<UUID> contributions() {
        return items.stream().map(NewReport::contribution).toList();
    }
}
