package be.doorstroom.demo;

import be.doorstroom.dossier.DossierService;
import be.doorstroom.dossier.NewDossier;
import be.doorstroom.dossier.ThemeView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One dossier for each theme of the demonstration, opened when its first point is drafted.
@ApplicationScoped
class DemoDossiers {
    private final DossierService dossiers;
    private final Map<String, UUID> opened = new ConcurrentHashMap<>();

    DemoDossiers(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Nullable UUID of(DemoRegion region, DemoPoint point) {
        return Optional.ofNullable(point.theme())
                .flatMap(id -> theme(region, id))
                .map(theme -> opened.computeIfAbsent(theme.id(), missing -> open(region, theme)))
                .orElse(null);
    }

    private Optional<ThemeView> theme(DemoRegion region, String id) {
        return dossiers.themes(region.coordinator(), region.code()).stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    private UUID open(DemoRegion region, ThemeView theme) {
        var wish = new NewDossier(region.code(), "Regiodossier " + theme.name(), theme.id());
        return dossiers.open(region.coordinator(), wish).id();
    }
}
