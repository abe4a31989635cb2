package be.doorstroom.briefing;

import be.doorstroom.platform.time.HalfYear;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a coordinator sends to compose the briefing of a region over a half-year.
public record NewBriefing(
        @NotBlank @Size(max = 40) @Schema(examples = "midwest") String region,
        @NotNull @Pattern(regexp = HalfYear.PATTERN) @Schema(examples = "2026-H1")
                String halfYear) {}
