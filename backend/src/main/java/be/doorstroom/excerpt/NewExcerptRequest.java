package be.doorstroom.excerpt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// For which municipality an excerpt is asked.
public record NewExcerptRequest(
        @NotBlank
                @Size(max = 40)
                @Schema(description = "Your own, by its NIS code", examples = "36008")
                String municipality) {}
