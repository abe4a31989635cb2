package be.doorstroom.outcome;

import be.doorstroom.access.Circle;
import be.doorstroom.region.OutcomeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to note an outcome. It is never more open than its point.
public record NewOutcome(
        @NotNull @Schema(description = "The meeting that took it") UUID meeting,
        @NotNull UUID agendaItem,
        @NotNull OutcomeType type,
        @NotBlank @Size(max = 4000) @Schema(examples = "De besturen vragen één regionale indeling.")
                String text,
        @Nullable @Schema(description = "The point's own circle when absent") Circle circle) {}
