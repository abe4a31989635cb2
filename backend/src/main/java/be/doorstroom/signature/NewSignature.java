package be.doorstroom.signature;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a signer sends: the approved edition that was read.
public record NewSignature(
        @NotNull @Schema(description = "Must be the newest approved edition") UUID edition) {}
