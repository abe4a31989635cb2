package be.doorstroom.feed;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Change;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Digests;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far a reader is in the feed: the last change looked at, and the rights with which it was
/// looked at. Other rights open and close other resources, of which no change tells; and a change
/// that is another than it was belongs to a house that was put back from a backup.
///
/// @param event absent before the first change
record Place(long sequence, @Nullable UUID event, String rights) {
    private static final int ENOUGH = 16;
    private static final UUID NONE = new UUID(0, 0);

    static Place at(Optional<Change> change, Actor actor) {
        return new Place(
                change.map(Change::sequence).orElse(0L),
                change.map(Change::eventId).orElse(null),
                rights(actor));
    }

    static Place read(Cursor cursor) {
        var event = cursor.uuid(1);
        return new Place(cursor.number(0), event.equals(NONE) ? null : event, cursor.text(2));
    }

    Cursor cursor() {
        return Cursor.of(sequence, event == null ? NONE : event, rights);
    }

    Place moved(Change last) {
        return new Place(last.sequence(), last.eventId(), rights);
    }

    /// @param found the change that stands at this place now
    /// @throws Problem `cursorExpired`
    void require(Actor actor, Optional<Change> found) {
        var isSameHouse =
                event == null || found.map(Change::eventId).filter(event::equals).isPresent();
        if (isSameHouse && rights.equals(rights(actor))) return;
        throw new Problem(
                ProblemKind.CURSOR_EXPIRED,
                "Your rights changed, or the installation was put back from a backup: what the"
                        + " changes since then tell is not enough. Begin anew: GET /changes without"
                        + " `after`, then read the lists, then go on from its `next`.");
    }

    private static String rights(Actor actor) {
        var all =
                Stream.concat(
                                actor.standings().stream().map(Object::toString),
                                actor.scopes().stream().map(Object::toString))
                        .sorted()
                        .collect(Collectors.joining());
        return Digests.sha256(all).substring(0, ENOUGH);
    }
}
