package be.doorstroom.theme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A theme that a coordinator adds; its id is made from region and name.
public record AddedTheme(
        @NotBlank @Size(max = 40) @Schema(examples = "midwest") String region,
        @NotNull ThemeKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Regionaal dierenasiel") String name,
        @Nullable @Size(max = 1000) String description,
        @Nullable
                @Min(1950)
                @Max(2200)
                @Schema(description = "By the end of this year", examples = "2028")
                Integer targetYear,
        @Nullable
                @Size(max = 300)
                @Schema(
                        description = "Where it was decided",
                        examples = "Strategisch plan 2026-2031")
                String source) {
    private static final String UNKNOWN_SOURCE = "coordinator of the region";

    NewTheme under(String id) {
        return new NewTheme(
                id,
                region,
                kind,
                name,
                description,
                targetYear,
                source == null ? UNKNOWN_SOURCE : source);
    }
}
