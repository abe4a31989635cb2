package be.doorstroom.matrix;

import java.util.Locale;

/// The circles as the matrix writes them, from the most closed to the most open. Written here once
/// more on purpose: the expected answers owe nothing to the code under test.
enum Circle {
    SECRETARIAT,
    BODY,
    DIRECTORS,
    COUNCILS,
    PUBLIC;

    /// As the API writes it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As a cell of the matrix writes it.
    char letter() {
        return code().charAt(0);
    }

    /// Another length for the point of each circle, so that every sum of lengths tells which points
    /// are in it.
    int minutes() {
        return 1 << ordinal();
    }

    static Circle of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
