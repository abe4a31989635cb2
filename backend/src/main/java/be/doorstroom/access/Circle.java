package be.doorstroom.access;

/// Who may read, from the most closed circle to the most open. `DIRECTORS` are a body's own
/// members, directors and colleges of the region.
public enum Circle {
    SECRETARIAT,
    BODY,
    DIRECTORS,
    COUNCILS,
    PUBLIC;

    /// Whether a reader of this circle may see what belongs to `other`: as open as theirs, or more.
    public boolean opens(Circle other) {
        return compareTo(other) <= 0;
    }

    public static Circle strictest(Circle one, Circle other) {
        return one.opens(other) ? one : other;
    }
}
