package be.doorstroom.plan;

import be.doorstroom.protocol.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends when a municipality pledges an amount for a domain of the plan.
public record NewCommitment(
        @NotNull UUID plan,
        @NotBlank @Size(max = 40) @Schema(description = "NIS code", examples = "36008")
                String municipality,
        @NotBlank
                @Size(max = 80)
                @Schema(description = "A theme of the plan", examples = "midwest-welzijn")
                String theme,
        @Nullable
                @Min(1990)
                @Max(2200)
                @Schema(description = "Absent: for the whole period", examples = "2027")
                Integer year,
        @NotNull
                @Pattern(regexp = Money.AMOUNT)
                @Schema(description = "EUR with two decimals", examples = "12500.00")
                String amount,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Size(max = 300) @Schema(description = "Where the amount was taken from")
                String source) {

    CommitmentChange content() {
        return new CommitmentChange(amount, note);
    }
}
