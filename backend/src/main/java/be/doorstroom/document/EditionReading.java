package be.doorstroom.document;

import be.doorstroom.access.Circle;

/// An edition as one reader may read it.
public record EditionReading(EditionCard card, Circle circle, Frozen json) {}
