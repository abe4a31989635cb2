package be.doorstroom.bottleneck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Under which themes regions file bottlenecks.
@ApplicationScoped
class BottleneckThemes implements PanacheRepositoryBase<BottleneckTheme, UUID> {
    /// A theme with its name.
    record Filed(UUID bottleneck, String region, String theme, String name) {}

    /// Of many bottlenecks, by name, in one statement.
    Map<UUID, List<Filed>> of(Collection<UUID> bottlenecks) {
        if (bottlenecks.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select new be.doorstroom.bottleneck.BottleneckThemes$Filed("
                                + "f.bottleneck, f.region, f.theme, t.name)"
                                + " from BottleneckTheme f join Theme t on t.id = f.theme"
                                + " where f.bottleneck in :ids order by t.name, t.id",
                        Filed.class)
                .setParameter("ids", bottlenecks)
                .getResultStream()
                .collect(Collectors.groupingBy(Filed::bottleneck));
    }

    List<String> of(UUID bottleneck, String region) {
        return list("bottleneck = ?1 and region = ?2 order by id", bottleneck, region).stream()
                .map(BottleneckTheme::theme)
                .toList();
    }

    /// Files it under exactly these for the region.
    void file(UUID bottleneck, String region, List<String> themes) {
        delete("bottleneck = ?1 and region = ?2", bottleneck, region);
        themes.forEach(theme -> persist(new BottleneckTheme(bottleneck, region, theme)));
    }
}
