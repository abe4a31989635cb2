package be.doorstroom.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A part of the way of a dossier, in whole years; phases may overlap (seed 003: 2008-2018,
/// 2017-2019, 2018-2021).
///
/// @param toYear the last year; absent as long as nobody knows
@Schema(name = "NewDossierPhase")
public record Phase(
        @NotBlank @Size(max = 120) @Schema(examples = "Thematische onderzoeken") String name,
        @NotNull @Min(1950) @Max(2200) @Schema(examples = "2008") Integer fromYear,
        @Nullable @Min(1950) @Max(2200) @Schema(examples = "2018") Integer toYear) {

    boolean isIn(int year) {
        return fromYear <= year && (toYear == null || year <= toYear);
    }
}
