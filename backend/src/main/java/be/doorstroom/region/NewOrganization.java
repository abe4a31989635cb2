package be.doorstroom.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An organization to load. `endsOn` is the last day it exists; `successor` takes over from it.
public record NewOrganization(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String id,
        @NotNull OrganizationKind kind,
        @NotBlank @Size(max = 150) String name,
        @Nullable @Pattern(regexp = "[0-9]{5}") String nisCode,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Size(max = 40) String successor,
        @Nullable @Size(max = 40) String referenceRegion,
        @NotBlank @Size(max = 300) String source) {}
