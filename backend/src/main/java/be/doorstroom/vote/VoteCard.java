package be.doorstroom.vote;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A vote as other rooms need it.
public record VoteCard(
        UUID id,
        UUID meeting,
        UUID agendaItem,
        VoteKind kind,
        VoteState state,
        @Nullable VoteResult result,
        @Nullable VoteCount count) {
    public boolean isAdopted() {
        return state == VoteState.CLOSED && result == VoteResult.ADOPTED;
    }
}
