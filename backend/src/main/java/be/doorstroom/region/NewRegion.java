package be.doorstroom.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A region to load.
public record NewRegion(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String id,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 300) String source) {}
