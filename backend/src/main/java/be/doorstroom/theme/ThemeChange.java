package be.doorstroom.theme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator writes of a theme.
public record ThemeChange(
        @NotNull ThemeKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Visie digitale regio") String name,
        @Nullable
                @Size(max = 1000)
                @Schema(examples = "Een gedeelde visie op de digitale regio Midwest.")
                String description,
        @Nullable
                @Min(1950)
                @Max(2200)
                @Schema(description = "By the end of this year", examples = "2021")
                Integer targetYear) {}
