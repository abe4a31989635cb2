package be.doorstroom.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a proposal goes back to whoever made it.
public record Returning(
        @NotBlank @Size(max = 1000) @Schema(examples = "Graag eerst afstemmen met de vervoerregio.")
                String reason) {}
