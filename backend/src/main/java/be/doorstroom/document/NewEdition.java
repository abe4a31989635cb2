package be.doorstroom.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An edition to freeze: where it belongs, and which earlier one it takes the place of.
public record NewEdition(
        UUID id,
        EditionKind kind,
        String region,
        String body,
        UUID meeting,
        String title,
        String letter,
        @Nullable UUID replaces) {}
