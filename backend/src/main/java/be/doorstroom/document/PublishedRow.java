package be.doorstroom.document;

/// An edition with its place in the order of changes.
record PublishedRow(Edition edition, long sequence) {}
