package be.doorstroom.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Somebody from outside who presents a point, by function, and the organization they come for.
///
/// @param guestOf the organization whose guests get this point, and nothing else of the agenda
public record Speaker(
        @NotBlank @Size(max = 120) @Schema(examples = "Projectleider mobiliteitsplan") String name,
        @NotBlank @Size(max = 120) @Schema(examples = "Vervoerregio Roeselare") String organization,
        @Nullable
                @Size(max = 40)
                @Schema(
                        description =
                                "The organization whose guests are told when and where they speak",
                        examples = "province-west-vlaanderen")
                String guestOf) {}
