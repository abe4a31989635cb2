package be.doorstroom.college;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a mayor or director sends to put one point on their own college.
public record NewCollegePoint(
        @NotBlank @Size(max = 40) @Schema(description = "NIS code", examples = "36008")
                String municipality,
        @NotNull @Schema(description = "Of the college, this one or later", examples = "2026-11")
                YearMonth month,
        @NotNull @Schema(description = "The agenda or the minutes in which it stands") UUID edition,
        @Nullable @Schema(description = "The point; the whole edition when absent") UUID agendaItem,
        @Nullable
                @Size(max = 2000)
                @Schema(examples = "Te bespreken vóór de conferentie van december.")
                String note) {}
