package be.doorstroom.format;

import java.util.function.Supplier;

/// What a document is written from.
///
/// @param sheet for formats that people read; made only when one asks for it
/// @param answer what the API answers as JSON: its bytes, or the view that is written as them
public record DocumentSource(Supplier<Sheet> sheet, Object answer) {}
