package be.doorstroom.feed;

/// What became of a resource for the reader.
public enum ChangeStatus {
    /// There to be read, and new or changed.
    CHANGED,
    /// Removed, or recalled from the reader: forget it.
    GONE
}
