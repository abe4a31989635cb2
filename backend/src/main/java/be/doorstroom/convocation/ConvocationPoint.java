package be.doorstroom.convocation;

import be.doorstroom.access.Circle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A point that a convocation names, for those who may know of it.
public record ConvocationPoint(
        @NotBlank @Size(max = 200) @Schema(examples = "Opvang in sporthallen") String title,
        @NotNull @Min(1) @Max(240) @Schema(examples = "15") Integer minutes,
        @NotNull Circle circle) {}
