package be.doorstroom.document;

import be.doorstroom.access.Circle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Several editions at once as one circle reads them, in one statement and without asking who
/// reads: for rooms that put together what they have the right to tell.
@ApplicationScoped
public class ReadingService {
    private final Editions editions;

    ReadingService(Editions editions) {
        this.editions = editions;
    }

    /// Those that the circle may have now.
    public Map<UUID, EditionReading> read(Collection<UUID> ids, Circle circle) {
        if (ids.isEmpty()) return Map.of();
        return editions.renditions(ids, circle).stream()
                .map(ReadingService::reading)
                .collect(Collectors.toMap(each -> each.card().id(), each -> each));
    }

    private static EditionReading reading(EditionRow row) {
        var bytes = Objects.requireNonNull(row.bytes(), "asked with its bytes");
        return new EditionReading(
                row.edition().card(), row.circle(), new Frozen(bytes, row.sha256()));
    }
}
