package be.doorstroom.mandate;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What changes in a mandate: when it ends.
public record MandateChange(
        @Nullable @Schema(description = "The last day; the day before today ends it at once")
                LocalDate endsOn) {}
