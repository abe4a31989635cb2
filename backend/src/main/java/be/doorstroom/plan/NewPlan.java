package be.doorstroom.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to open a strategic plan of the region.
public record NewPlan(
        @NotBlank @Size(max = 40) @Schema(examples = "midwest") String region,
        @NotBlank @Size(max = 200) @Schema(examples = "Strategisch plan Midwest") String title,
        @NotNull @Min(1990) @Max(2200) @Schema(examples = "2026") Integer fromYear,
        @NotNull @Min(1990) @Max(2200) @Schema(examples = "2031") Integer untilYear,
        @NotEmpty
                @Size(max = 30)
                @Schema(
                        description = "Themes of the region",
                        examples = "[\"midwest-bestuur\", \"midwest-welzijn\"]")
                List<String> themes,
        @Nullable @Size(max = 4000) @Schema(description = "Plain text") String note,
        @Nullable
                @Size(max = 300)
                @Schema(description = "Where it was taken from", examples = "seed 001")
                String source) {

    PlanChange text() {
        return new PlanChange(title, fromYear, untilYear, themes, note, source);
    }
}
