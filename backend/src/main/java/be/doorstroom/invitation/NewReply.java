package be.doorstroom.invitation;

import be.doorstroom.access.Office;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the holder of a seat sends. The reason is read by the secretariat alone.
public record NewReply(
        @NotNull ReplyStatus status,
        @Nullable @Size(max = 500) @Schema(examples = "Die dag in Brussel.") String reason,
        @Nullable
                @Valid
                @Schema(description = "Who comes instead; needed for substituted, left out else")
                NewSubstitute substitute) {

    /// An office of the same organization, by function and never by name.
    @Schema(name = "NewSubstitute")
    public record NewSubstitute(
            @NotNull Office office,
            @Nullable @Size(max = 120) @Schema(examples = "Eerste schepen") String function) {}
}
