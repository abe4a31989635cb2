package be.doorstroom.protocol;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What can be changed of a contribution until it is invoiced.
public record ContributionChange(
        @NotNull
                @Pattern(regexp = Money.AMOUNT)
                @Schema(description = "EUR with two decimals", examples = "12500.00")
                String amount,
        @Nullable @Size(max = 300) String note) {

    static ContributionChange of(Contribution contribution) {
        return new ContributionChange(Money.amount(contribution.cents()), contribution.note());
    }
}
