package be.doorstroom.convocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to convene a body: why it meets, and for which points where those are
/// known.
public record NewConvocation(
        @NotBlank
                @Size(max = 2000)
                @Schema(examples = "Wateroverlast in de regio: afstemming van de opvang.")
                String message,
        @Nullable @Size(min = 1, max = 20) List<@Valid @NotNull ConvocationPoint> points) {}
