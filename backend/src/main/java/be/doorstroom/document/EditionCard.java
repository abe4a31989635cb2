package be.doorstroom.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What other rooms need to know of an edition, without its text.
///
/// @param version moves on with its release, never with its text
public record EditionCard(
        UUID id,
        EditionKind kind,
        String region,
        String body,
        @Nullable UUID meeting,
        String title,
        String letter,
        Instant frozenAt,
        @Nullable UUID replaces,
        @Nullable UUID supersededBy,
        @Nullable String addressee,
        int version) {}
