package be.doorstroom.theme;

/// How far a region is with a theme, as it was last reported. Each may follow each: a report says
/// how things are, also when they went back.
public enum ThemeProgress {
    NOT_STARTED,
    UNDERWAY,
    REACHED
}
