package be.doorstroom.assembly;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// To whom a partner gives its vote.
public record NewProxy(
        @NotBlank
                @Size(max = 40)
                @Schema(description = "Another partner of the body", examples = "36015")
                String holder) {}
