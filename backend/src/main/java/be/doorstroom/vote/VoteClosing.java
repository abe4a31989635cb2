package be.doorstroom.vote;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to close a vote.
public record VoteClosing(
        @Nullable @Valid @Schema(description = "What the tellers counted; of a secret vote only")
                VoteCount count) {}
