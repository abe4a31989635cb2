package be.doorstroom.timeline;

import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One row of a source: `id`, `at` and `title`, and whatever else that kind has.
record TimelineRow(TimelineKind kind, Tuple columns, Set<String> names) {
    static TimelineRow of(TimelineKind kind, Tuple columns) {
        return new TimelineRow(
                kind,
                columns,
                columns.getElements().stream()
                        .map(TupleElement::getAlias)
                        .collect(Collectors.toSet()));
    }

    UUID id() {
        return need("id", UUID.class);
    }

    Instant at() {
        return need("at", Instant.class);
    }

    String title() {
        return need("title", String.class);
    }

    /// What the source has under this name, if it has that.
    <T> @Nullable T find(String name, Class<T> type) {
        return names.contains(name) ? columns.get(name, type) : null;
    }

    private <T> T need(String name, Class<T> type) {
        return Objects.requireNonNull(find(name, type), name);
    }
}
