package be.doorstroom.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a coordinator sends to correct approved minutes. The reason stands in the new edition, for
/// all its readers.
public record NewCorrection(
        @NotBlank
                @Size(max = 500)
                @Schema(
                        description = "Every reader of the new edition reads it",
                        examples = "Het aantal dossiers bij punt 2 was verkeerd genoteerd.")
                String reason) {}
