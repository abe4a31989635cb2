package be.doorstroom.obligation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who must get a paper, and in how many days it should be acknowledged.
///
/// @param days absent for an agenda, which should be acknowledged before its meeting begins
@Schema(name = "WantedObligationRule")
public record ObligationRule(
        @NotNull Paper paper,
        @NotNull @Schema(examples = "[\"members\", \"directors\", \"colleges\"]")
                Set<Receiver> receivers,
        @Nullable @Min(1) @Max(180) @Schema(examples = "30") Integer days) {}
