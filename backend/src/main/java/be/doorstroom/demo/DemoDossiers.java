package be.doorstroom.demo;

import static be.doorstroom.demo.DemoSteps.COORDINATOR;

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

    @Nullable UUID of(DemoPoint point) {
        return Optional.ofNullable(point.theme())
                .flatMap(this::theme)
                .map(theme -> opened.computeIfAbsent(theme.id(), missing -> open(theme)))
                .orElse(null);
    }

    private Optional<ThemeView> theme(String id) {
        return dossiers.themes(COORDINATOR, DemoYear.REGION).stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    private UUID open(ThemeView theme) {
        var wish = new NewDossier(DemoYear.REGION, "Regiodossier " + theme.name(), theme.id());
        return dossiers.open(COORDINATOR, wish).id();
    }
}
