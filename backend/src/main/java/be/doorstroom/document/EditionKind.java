package be.doorstroom.document;

/// What an edition freezes. A review edition is never listed as approved; the slot of a speaker is
/// part of an agenda and an annex of a briefing, and each has one addressee.
public enum EditionKind {
    CONVOCATION,
    AGENDA,
    AGENDA_SLOT,
    MINUTES,
    MINUTES_REVIEW,
    BRIEFING,
    BRIEFING_ANNEX
}
