package be.doorstroom.crisis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is sent to tell members and directors how things stand.
public record NewSituationMessage(
        @NotBlank @Size(max = 200) @Schema(examples = "Opvang geregeld, wegen blijven dicht")
                String title,
        @NotBlank @Size(max = 5000) @Schema(examples = "De sporthal van Izegem vangt vanavond op.")
                String text) {}
