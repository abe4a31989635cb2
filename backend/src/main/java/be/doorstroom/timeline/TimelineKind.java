package be.doorstroom.timeline;

import be.doorstroom.access.Scope;

/// What happened with a dossier. Of one moment they come in this order: a point stood on an agenda,
/// its files came with it, an outcome was taken, it was referred; then who decided answered, and
/// councils were told.
public enum TimelineKind {
    AGENDA_ITEM(0, Scope.MEETINGS_READ),
    FILE(1, Scope.MEETINGS_READ),
    OUTCOME(2, Scope.MINUTES_READ),
    REFERRAL(3, Scope.FOLLOW_UPS_READ),
    REFERRAL_ANSWER(4, Scope.FOLLOW_UPS_READ),
    BRIEFING(5, Scope.BRIEFINGS_READ);

    private final int rank;
    private final Scope scope;

    TimelineKind(int rank, Scope scope) {
        this.rank = rank;
        this.scope = scope;
    }

    /// Its place among what happened at one moment.
    int rank() {
        return rank;
    }

    /// What a token needs to be told of it: what it would need to read the thing itself.
    Scope scope() {
        return scope;
    }
}
