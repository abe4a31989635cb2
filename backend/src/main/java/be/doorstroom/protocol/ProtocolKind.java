package be.doorstroom.protocol;

/// A protocol binds the municipalities of a region and is approved by their councils; an agreement
/// binds the region with other governments (seed 003: Vlaanderen, the province, Leiedal).
public enum ProtocolKind {
    PROTOCOL,
    AGREEMENT
}
