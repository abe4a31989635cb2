package be.doorstroom.document;

import be.doorstroom.access.Circle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /// The editions of a kind of a meeting that the circle may have now, without those whose place
    /// a later one took.
    public List<EditionReading> standing(UUID meeting, EditionKind kind, Circle circle) {
        return editions.standing(meeting, kind, circle).stream()
                .map(ReadingService::reading)
                .toList();
    }

    private static EditionReading reading(EditionRow row) {
        return new EditionReading(
                row.edition().card(), row.circle(), new Frozen(row.bytes(), row.sha256()));
    }
}
