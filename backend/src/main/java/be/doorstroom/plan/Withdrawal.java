package be.doorstroom.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a municipality takes back what it pledged.
@Schema(name = "CommitmentWithdrawal")
public record Withdrawal(
        @NotBlank @Size(max = 1000) @Schema(examples = "Niet opgenomen in het meerjarenplan.")
                String reason) {}
