package be.doorstroom.bottleneck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Notes and replies about bottlenecks.
@ApplicationScoped
class BottleneckLetters implements PanacheRepositoryBase<BottleneckLetter, UUID> {
    /// Of many bottlenecks, the oldest first, in one statement.
    Map<UUID, List<BottleneckLetter>> of(Collection<UUID> bottlenecks) {
        if (bottlenecks.isEmpty()) return Map.of();
        return list("bottleneck in ?1 order by dated, id", bottlenecks).stream()
                .collect(Collectors.groupingBy(BottleneckLetter::bottleneck));
    }

    Optional<LetterKind> latest(UUID bottleneck) {
        return find("bottleneck = ?1 order by dated desc, id desc", bottleneck)
                .firstResultOptional()
                .map(BottleneckLetter::kind);
    }

    boolean hasNote(UUID bottleneck) {
        return count("bottleneck = ?1 and kind = NOTE", bottleneck) > 0;
    }
}
