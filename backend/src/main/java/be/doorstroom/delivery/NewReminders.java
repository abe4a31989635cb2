package be.doorstroom.delivery;

import be.doorstroom.document.EditionKind;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to remind recipients: of named deliveries, or of all that are late in a
/// region.
public record NewReminders(
        @Nullable
                @Schema(description = "In place of the rest; each must be late")
                @Size(min = 1, max = 200)
                List<UUID> deliveries,
        @Nullable @Schema(examples = "midwest") String region,
        @Nullable @Schema(description = "The month of the meeting", examples = "2026-11")
                YearMonth month,
        @Nullable @Schema(description = "agenda, minutes or briefing", examples = "minutes")
                EditionKind obligation,
        @Nullable @Schema(description = "NIS code", examples = "36008") String municipality,
        @Nullable
                @Schema(
                        description = "Only say who would be reminded; nothing is sent",
                        examples = "true")
                Boolean dryRun) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    boolean isFiltered() {
        return region != null || month != null || obligation != null || municipality != null;
    }
}
