package be.doorstroom.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/// Of some resources: which an actor may read now, and which were taken back from the actor.
/// Whatever is in neither does not exist for them.
public record Visibility(Set<UUID> readable, Set<UUID> withdrawn) {
    public Visibility {
        readable = Set.copyOf(readable);
        withdrawn = Set.copyOf(withdrawn);
    }

    /// Whether the actor may read it, or could.
    public boolean isKnown(UUID id) {
        return readable.contains(id) || withdrawn.contains(id);
    }

    /// @param find which of the ids stand under a restriction
    public static Visibility of(
            Collection<UUID> ids,
            Restriction readable,
            Restriction withdrawn,
            BiFunction<Restriction, Collection<UUID>, Collection<UUID>> find) {
        if (ids.isEmpty()) return new Visibility(Set.of(), Set.of());
        return new Visibility(
                Set.copyOf(find.apply(readable, ids)), Set.copyOf(find.apply(withdrawn, ids)));
    }
}
