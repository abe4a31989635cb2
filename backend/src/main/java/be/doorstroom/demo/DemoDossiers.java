package be.doorstroom.demo;

import be.doorstroom.dossier.DossierFilter;
import be.doorstroom.dossier.DossierService;
import be.doorstroom.dossier.DossierView;
import be.doorstroom.dossier.NewDossier;
import be.doorstroom.theme.ThemeFilter;
import be.doorstroom.theme.ThemeService;
import be.doorstroom.theme.ThemeView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One dossier for each theme of the demonstration, opened when its first point is drafted.
@ApplicationScoped
class DemoDossiers {
    private final DossierService dossiers;
    private final ThemeService themes;
    private static final int PAGE = 50;

    private final Map<String, UUID> opened = new ConcurrentHashMap<>();

    DemoDossiers(DossierService dossiers, ThemeService themes) {
        this.dossiers = dossiers;
        this.themes = themes;
    }

    @Nullable UUID of(DemoRegion region, DemoPoint point) {
        return Optional.ofNullable(point.theme())
                .flatMap(id -> theme(region, id))
                .map(theme -> opened.computeIfAbsent(theme.id(), missing -> open(region, theme)))
                .orElse(null);
    }

    private Optional<ThemeView> theme(DemoRegion region, String id) {
        return themes.list(region.coordinator(), ThemeFilter.of(region.code())).stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    /// The region's own dossier on the theme where it has one, else a new one.
    private UUID open(DemoRegion region, ThemeView theme) {
        return ofTheme(region, theme)
                .map(DossierView::id)
                .orElseGet(() -> {
                    var title = "Regiodossier " + theme.name();
                    var wish = NewDossier.of(region.code(), title, theme.id());
                    return dossiers.open(region.coordinator(), wish).id();
                });
    }

    private Optional<DossierView> ofTheme(DemoRegion region, ThemeView theme) {
        var filter = new DossierFilter(region.code(), theme.id(), List.of(), List.of(), null, PAGE);
        return dossiers.list(region.coordinator(), filter).items().stream()
                .filter(dossier -> dossier.title().equals(theme.name()))
                .findFirst();
    }
}
