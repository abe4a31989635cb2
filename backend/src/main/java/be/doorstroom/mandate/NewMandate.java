package be.doorstroom.mandate;

import be.doorstroom.access.Office;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An office to give to a person.
public record NewMandate(
        @NotNull @Schema(description = "The person of an account") UUID person,
        @NotBlank @Size(max = 40) @Schema(examples = "36008") String organization,
        @NotNull Office office,
        @Nullable
                @Schema(
                        description = "Where it holds; absent when in every region",
                        examples = "midwest")
                String region,
        @NotNull @Schema(examples = "2027-01-01") LocalDate startsOn,
        @Nullable @Schema(description = "The last day", examples = "2030-12-31") LocalDate endsOn) {

    HeldOffice held() {
        return new HeldOffice(organization, office, region, startsOn);
    }
}
