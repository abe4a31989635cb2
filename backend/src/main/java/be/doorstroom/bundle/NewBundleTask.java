package be.doorstroom.bundle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody sends to have a year of a body in one archive.
public record NewBundleTask(
        @NotBlank
                @Size(max = 80)
                @Schema(description = "Whose year", examples = "midwest-mayors-conference")
                String body,
        @NotNull
                @Min(EARLIEST)
                @Max(LATEST)
                @Schema(description = "In which the meetings began", examples = "2026")
                Integer year) {
    static final int EARLIEST = 2000;
    static final int LATEST = 2100;
}
