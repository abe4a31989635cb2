package be.doorstroom.document;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Scope;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What an edition freezes. A review edition is never listed as approved; the slot of a speaker is
/// part of an agenda, an annex of a briefing and an excerpt of minutes, and each has one addressee.
public enum EditionKind {
    CONVOCATION,
    SITUATION_MESSAGE,
    AGENDA,
    AGENDA_SLOT,
    MINUTES,
    MINUTES_REVIEW,
    BRIEFING,
    BRIEFING_ANNEX,
    EXCERPT;

    /// Those that the actor's scopes let it read.
    public static Set<EditionKind> of(Actor actor) {
        return Arrays.stream(values())
                .filter(kind -> actor.scopes().contains(kind.scope()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EditionKind.class)));
    }

    /// What a token needs to read one.
    public Scope scope() {
        return switch (this) {
            case CONVOCATION,
                    SITUATION_MESSAGE,
                    AGENDA,
                    AGENDA_SLOT,
                    MINUTES,
                    MINUTES_REVIEW,
                    EXCERPT ->
                    Scope.MINUTES_READ;
            case BRIEFING, BRIEFING_ANNEX -> Scope.BRIEFINGS_READ;
        };
    }
}
