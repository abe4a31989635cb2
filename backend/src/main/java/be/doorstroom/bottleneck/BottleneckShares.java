package be.doorstroom.bottleneck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// How regions stand to the bottlenecks of others.
@ApplicationScoped
class BottleneckShares implements PanacheRepositoryBase<BottleneckShare, UUID> {
    /// Of many bottlenecks, in one statement.
    Map<UUID, List<BottleneckShare>> of(Collection<UUID> bottlenecks) {
        if (bottlenecks.isEmpty()) return Map.of();
        return list("bottleneck in ?1 order by region", bottlenecks).stream()
                .collect(Collectors.groupingBy(BottleneckShare::bottleneck));
    }

    List<BottleneckShare> of(UUID bottleneck) {
        return list("bottleneck = ?1 order by region", bottleneck);
    }
}
