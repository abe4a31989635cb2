package be.doorstroom.document;

import be.doorstroom.access.Scope;

/// What an edition freezes. A review edition is never listed as approved; the slot of a speaker is
/// part of an agenda and an annex of a briefing, and each has one addressee.
public enum EditionKind {
    CONVOCATION,
    AGENDA,
    AGENDA_SLOT,
    MINUTES,
    MINUTES_REVIEW,
    BRIEFING,
    BRIEFING_ANNEX;

    /// What a token needs to read one.
    public Scope scope() {
        return switch (this) {
            case CONVOCATION, AGENDA, AGENDA_SLOT, MINUTES, MINUTES_REVIEW -> Scope.MINUTES_READ;
            case BRIEFING, BRIEFING_ANNEX -> Scope.BRIEFINGS_READ;
        };
    }
}
