package be.doorstroom.convocation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a coordinator sends to convene a body: why it meets.
public record NewConvocation(
        @NotBlank
                @Size(max = 2000)
                @Schema(examples = "Wateroverlast in de regio: afstemming van de opvang.")
                String message) {}
