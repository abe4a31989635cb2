package be.doorstroom.vote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a vote does not count.
public record VoteAnnulment(
        @NotBlank @Size(max = 500) @Schema(examples = "De vraag was niet duidelijk.")
                String reason) {}
