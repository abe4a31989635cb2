package be.doorstroom.document;

import be.doorstroom.access.Circle;

/// An edition with one of its renditions.
record EditionRow(
        Edition edition, Circle circle, ReleaseState state, String sha256, byte[] bytes) {}
