package be.doorstroom.agenda;

/// How a drafted point stands to the last approved edition.
public enum ItemProgress {
    NEW,
    CHANGED,
    UNCHANGED
}
