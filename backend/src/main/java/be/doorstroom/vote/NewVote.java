package be.doorstroom.vote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to put a point to the vote.
public record NewVote(
        @NotNull UUID agendaItem,
        @NotNull VoteKind kind,
        @Nullable
                @Size(min = 1, max = 1000)
                @Schema(
                        description = "The title of the point when absent",
                        examples = "Keurt de vergadering de jaarrekening goed?")
                String question) {}
