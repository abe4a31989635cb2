package be.doorstroom.document;

/// What an edition freezes. A review edition is never listed as approved.
public enum EditionKind {
    AGENDA,
    MINUTES,
    MINUTES_REVIEW
}
