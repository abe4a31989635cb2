package be.doorstroom.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the councils of all municipalities that are bound are asked.
@Schema(name = "ProtocolSubmission")
public record NewSubmission(
        @NotBlank @Size(max = 1000) @Schema(examples = "Keur het protocol voor zes jaar goed.")
                String text,
        @Nullable
                @Schema(
                        description = "When the answers are asked for: today or later",
                        examples = "2026-12-31")
                LocalDate dueOn) {}
