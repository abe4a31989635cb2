package be.doorstroom.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a meeting does not take place.
public record Cancellation(
        @NotBlank @Size(max = 500) @Schema(examples = "Te weinig punten.") String reason) {}
