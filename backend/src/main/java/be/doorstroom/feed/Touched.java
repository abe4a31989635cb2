package be.doorstroom.feed;

import be.doorstroom.platform.event.Change;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The resources that a stretch of the log touched, each at its last change.
final class Touched {
    private final Map<ChangeKind, Map<UUID, Change>> changes = new EnumMap<>(ChangeKind.class);

    Touched(List<Change> found) {
        for (var change : found) {
            var id = change.subject().uuid();
            if (id == null) continue;
            ChangeKind.ofCode(change.subject().kind())
                    .ifPresent(kind -> write(kind).merge(id, change, Touched::later));
        }
    }

    Map<UUID, Change> of(ChangeKind kind) {
        return changes.getOrDefault(kind, Map.of());
    }

    Set<UUID> ids(ChangeKind kind) {
        return of(kind).keySet();
    }

    void keep(ChangeKind kind, Predicate<UUID> isKnown) {
        write(kind).keySet().removeIf(isKnown.negate());
    }

    /// What hangs on a changed resource is shown differently with it.
    void spread(ChangeKind from, Map<UUID, List<UUID>> hanging, ChangeKind to) {
        hanging.forEach((id, others) -> {
            var change = of(from).get(id);
            if (change == null) return;
            others.forEach(other -> write(to).merge(other, change, Touched::later));
        });
    }

    private Map<UUID, Change> write(ChangeKind kind) {
        return changes.computeIfAbsent(kind, missing -> new HashMap<>());
    }

    private static Change later(Change one, Change other) {
        return one.sequence() > other.sequence() ? one : other;
    }
}
