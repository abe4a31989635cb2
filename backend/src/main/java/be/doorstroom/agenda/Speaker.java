package be.doorstroom.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody from outside who presents a point, by function, and the organization they come for.
public record Speaker(
        @NotBlank @Size(max = 120) @Schema(examples = "Projectleider mobiliteitsplan") String name,
        @NotBlank @Size(max = 120) @Schema(examples = "Vervoerregio Roeselare")
                String organization) {}
