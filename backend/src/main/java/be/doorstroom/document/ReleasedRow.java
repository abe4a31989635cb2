package be.doorstroom.document;

/// An edition with what the public may do with it, and its place in the order of changes.
record ReleasedRow(Edition edition, ReleaseState state, long sequence) {}
