package be.doorstroom.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to let an organization propose points.
public record NewIntakeLink(
        @NotBlank @Size(max = 40) @Schema(examples = "midwest") String region,
        @NotBlank @Size(max = 40) @Schema(examples = "province-west-vlaanderen")
                String organization,
        @Nullable
                @Schema(
                        description =
                                "The day on which it ends; at most a year ahead, three months"
                                        + " when absent",
                        examples = "2027-02-28")
                LocalDate expiresOn) {}
