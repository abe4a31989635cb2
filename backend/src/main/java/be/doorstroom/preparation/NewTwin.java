package be.doorstroom.preparation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The meeting of the twin body on which the point is to stand too.
public record NewTwin(
        @Nullable @Schema(description = "The nearest one that fits when absent") UUID meeting) {}
