package be.doorstroom.feed;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.web.Href;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The kinds of resource whose changes are told. An edition is a frozen agenda, convocation,
/// minutes, briefing or slot.
public enum ChangeKind {
    MEETING("meetings"),
    EDITION("editions"),
    OUTCOME("outcomes"),
    FOLLOW_UP("followUps"),
    REFERRAL("referrals");

    private final String collection;

    ChangeKind(String collection) {
        this.collection = collection;
    }

    /// Those that the actor's scopes let it read.
    static Set<ChangeKind> of(Actor actor) {
        return Arrays.stream(values())
                .filter(kind -> kind.scopes().stream().anyMatch(actor.scopes()::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeKind.class)));
    }

    static Optional<ChangeKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// One of these lets a system read it.
    private Set<Scope> scopes() {
        return switch (this) {
            case MEETING -> EnumSet.of(Scope.MEETINGS_READ);
            case EDITION -> EnumSet.of(Scope.MINUTES_READ, Scope.BRIEFINGS_READ);
            case OUTCOME -> EnumSet.of(Scope.MINUTES_READ);
            case FOLLOW_UP, REFERRAL -> EnumSet.of(Scope.FOLLOW_UPS_READ);
        };
    }

    String code() {
        return Moves.code(this);
    }

    Href href(UUID id) {
        return Href.to(collection, id);
    }
}
