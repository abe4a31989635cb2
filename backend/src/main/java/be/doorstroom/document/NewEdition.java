package be.doorstroom.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An edition to freeze: where it belongs, which earlier one it takes the place of, and which one
/// it is part of.
///
/// @param meeting absent for what no single meeting made, such as a briefing
/// @param addressee the one organization that may read it; everybody in its circles when absent
public record NewEdition(
        UUID id,
        EditionKind kind,
        String region,
        String body,
        @Nullable UUID meeting,
        String title,
        String letter,
        @Nullable UUID replaces,
        @Nullable UUID partOf,
        @Nullable String addressee) {

    /// A whole edition of a meeting, for all in the circles that get it.
    public NewEdition(
            UUID id,
            EditionKind kind,
            String region,
            String body,
            UUID meeting,
            String title,
            String letter,
            @Nullable UUID replaces) {
        this(id, kind, region, body, meeting, title, letter, replaces, null, null);
    }
}
