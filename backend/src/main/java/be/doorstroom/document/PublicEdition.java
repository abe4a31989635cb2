package be.doorstroom.document;

/// An edition that the public may have, or had until it was recalled.
public record PublicEdition(EditionCard card, ReleaseState state) {}
