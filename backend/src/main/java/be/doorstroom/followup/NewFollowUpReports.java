package be.doorstroom.followup;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Several reports at once: all are taken, or none.
public record NewFollowUpReports(@NotEmpty @Size(max = 200) List<NewReport> items) {

    /// The report of one follow-up.
    @Schema(name = "NewFollowUpReport")
    public record NewReport(
            @NotNull UUID followUp,
            @NotNull FollowUpState status,
            @Nullable @Size(max = 2000) String note,
            @Nullable LocalDate treatedOn,
            @Nullable @Size(max = 500) @Pattern(regexp = FollowUpReport.LINK) String link) {

        FollowUpReport report() {
            return new FollowUpReport(status, note, treatedOn, link);
        }
    }

    List<UUID> followUps() {
        return items.stream().map(NewReport::followUp).toList();
    }
}
