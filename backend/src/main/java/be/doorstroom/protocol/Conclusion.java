package be.doorstroom.protocol;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When a protocol or agreement was concluded.
@Schema(name = "ProtocolConclusion")
public record Conclusion(
        @NotNull @Schema(description = "Today or earlier", examples = "2019-06-01")
                LocalDate concludedOn) {}
