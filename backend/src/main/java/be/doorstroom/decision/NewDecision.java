package be.doorstroom.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a coordinator sends to write down what an adopted vote decided.
public record NewDecision(
        @NotNull @Schema(description = "A vote that was adopted") UUID vote,
        @NotBlank
                @Size(max = 4000)
                @Schema(examples = "De algemene vergadering keurt de jaarrekening goed.")
                String text) {}
