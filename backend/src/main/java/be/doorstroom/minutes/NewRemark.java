package be.doorstroom.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a member sends to remark on minutes, or on one point of them.
public record NewRemark(
        @Nullable UUID agendaItem,
        @NotBlank @Size(max = 4000) @Schema(examples = "Graag het aantal dossiers vermelden.")
                String text) {}
