package be.doorstroom.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends when the contributions of a year are agreed: all are taken, or none.
public record NewContributions(
        @NotNull UUID protocol,
        @NotNull @Min(1990) @Max(2200) @Schema(examples = "2027") Integer year,
        @NotEmpty @Size(max = 100) List<NewContribution> items) {

    /// The contribution of one municipality.
    @Schema(name = "NewContribution")
    public record NewContribution(
            @NotBlank @Size(max = 40) @Schema(description = "NIS code", examples = "33011")
                    String municipality,
            @NotNull
                    @Pattern(regexp = Money.AMOUNT)
                    @Schema(description = "EUR with two decimals", examples = "12500.00")
                    String amount,
            @Nullable @Size(max = 300) String note) {

        ContributionChange content() {
            return new ContributionChange(amount, note);
        }
    }
}
