package be.doorstroom.document;

/// What an edition freezes. A review edition is never listed as approved; an annex is part of a
/// briefing and has one addressee.
public enum EditionKind {
    AGENDA,
    MINUTES,
    MINUTES_REVIEW,
    BRIEFING,
    BRIEFING_ANNEX
}
