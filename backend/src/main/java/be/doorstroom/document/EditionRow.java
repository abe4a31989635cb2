package be.doorstroom.document;

import be.doorstroom.access.Circle;
import org.jspecify.annotations.Nullable;

/// An edition with one of its renditions, the bytes only when they were asked for.
record EditionRow(
        Edition edition,
        Circle circle,
        ReleaseState state,
        String sha256,
        byte @Nullable [] bytes) {
    EditionRow(Edition edition, Circle circle, ReleaseState state, String sha256) {
        this(edition, circle, state, sha256, null);
    }
}
