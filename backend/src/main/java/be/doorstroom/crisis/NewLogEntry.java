package be.doorstroom.crisis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is sent to write a line into the log.
public record NewLogEntry(
        @NotNull LogEntryKind kind,
        @NotBlank @Size(max = 2000) @Schema(examples = "Sporthal open voor opvang vanaf 20 uur.")
                String text,
        @Nullable
                @Size(max = 120)
                @Schema(description = "Who does it, by function", examples = "AD van Izegem")
                String responsible,
        @Nullable
                @Schema(
                        description = "When it happened; now when absent",
                        examples = "2026-12-11T18:20:00+01:00")
                OffsetDateTime happenedAt,
        @Nullable @Schema(description = "The id of the entry that was wrong") UUID corrects) {}
