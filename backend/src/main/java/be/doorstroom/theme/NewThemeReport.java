package be.doorstroom.theme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator reports of a theme.
public record NewThemeReport(
        @NotNull ThemeProgress progress,
        @Nullable
                @Schema(
                        description = "The day; today if absent, never ahead",
                        examples = "2026-11-20")
                LocalDate on,
        @Nullable @Size(max = 1000) @Schema(examples = "De nota ligt voor bij de raad van bestuur.")
                String note) {}
