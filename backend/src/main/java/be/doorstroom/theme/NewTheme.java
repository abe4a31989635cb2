package be.doorstroom.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A theme to load.
public record NewTheme(
        @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]+") String id,
        @NotBlank @Size(max = 40) String region,
        @NotNull ThemeKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 1000) String description,
        @Nullable Integer targetYear,
        @NotBlank @Size(max = 300) String source) {}
