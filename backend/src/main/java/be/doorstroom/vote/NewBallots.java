package be.doorstroom.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Everybody who voted so far, in place of what was noted before.
public record NewBallots(@NotNull @Size(max = 200) List<@Valid @NotNull NewBallot> items) {

    /// One partner's; of a secret vote only that it voted.
    @Schema(name = "NewBallot")
    public record NewBallot(
            @NotBlank @Size(max = 40) @Schema(examples = "36008") String organization,
            @Nullable @Schema(description = "Required unless the vote is secret; absent then")
                    VoteChoice choice) {}
}
