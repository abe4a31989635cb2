package be.doorstroom.minutes;

import be.doorstroom.access.Office;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A seat that was not filled while a point was treated: who came later, left earlier or went out.
@Schema(name = "Absence")
public record Absence(
        @NotBlank @Size(max = 40) @Schema(examples = "37022") String organization,
        @NotNull Office office) {}
