package be.doorstroom.obligation;

/// A group that a paper may go to.
public enum Receiver {
    MEMBERS,
    SUBSTITUTES,
    DIRECTORS,
    COLLEGES,
    COUNCILS,
    COMMITTEES
}
