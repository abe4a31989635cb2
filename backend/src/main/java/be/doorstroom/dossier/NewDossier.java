package be.doorstroom.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to open a dossier.
public record NewDossier(
        @NotBlank @Size(max = 40) @Schema(examples = "midwest") String region,
        @NotBlank @Size(max = 200) @Schema(examples = "Knelpuntennota") String title,
        @Nullable @Size(max = 80) @Schema(examples = "midwest-bestuur") String theme) {}
