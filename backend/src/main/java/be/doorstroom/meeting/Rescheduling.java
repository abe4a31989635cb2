package be.doorstroom.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// To when a meeting moves, and why. Without a location it stays where it was.
public record Rescheduling(
        @NotNull @Schema(examples = "2026-12-18T09:00:00+01:00") OffsetDateTime startsAt,
        @NotNull @Schema(examples = "2026-12-18T11:30:00+01:00") OffsetDateTime endsAt,
        @Nullable @Size(max = 200) @Schema(examples = "Stadhuis Izegem") String location,
        @NotBlank @Size(max = 500) @Schema(examples = "De gouverneur is verhinderd.")
                String reason) {}
