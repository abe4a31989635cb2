package be.doorstroom.crisis;

/// What is written into a log: how things are, what was agreed, what somebody does, who was spoken
/// to.
public enum LogEntryKind {
    OBSERVATION,
    AGREEMENT,
    ACTION,
    CONTACT
}
