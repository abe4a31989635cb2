package be.doorstroom.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A study, elaboration or agreement of a dossier.
///
/// @param phase the name of one of the dossier's phases
@Schema(name = "DossierStudy")
public record Study(
        @NotNull StudyKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Klimaatmanifest") String title,
        @Nullable @Min(1950) @Max(2200) @Schema(examples = "2019") Integer year,
        @Nullable
                @Size(max = 120)
                @Schema(description = "The name of a phase", examples = "Uitwerking")
                String phase,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = "https?://\\S+")
                @Schema(examples = "https://www.leiedal.be/")
                String link) {}
