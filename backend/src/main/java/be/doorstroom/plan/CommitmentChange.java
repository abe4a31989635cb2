package be.doorstroom.plan;

import be.doorstroom.protocol.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator may change of what is pledged and not confirmed.
public record CommitmentChange(
        @NotNull
                @Pattern(regexp = Money.AMOUNT)
                @Schema(description = "EUR with two decimals", examples = "12500.00")
                String amount,
        @Nullable @Size(max = 1000) String note) {}
