package be.doorstroom.document;

import be.doorstroom.access.Circle;
import java.util.function.Function;

/// An edition with its document as each circle may read it.
public record EditionToFreeze(NewEdition edition, Function<Circle, Object> content) {}
