package be.doorstroom.dossier;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Dossiers and themes.
@ApplicationScoped
public class DossierService {
    private final Dossiers dossiers;
    private final Themes themes;
    private final DossierPolicy policy;
    private final Directory directory;
    private final Events events;

    DossierService(
            Dossiers dossiers,
            Themes themes,
            DossierPolicy policy,
            Directory directory,
            Events events) {
        this.dossiers = dossiers;
        this.themes = themes;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
    }

    public List<ThemeView> themes(Actor actor, @Nullable String region) {
        return themes.readable(policy.readable(actor, "t.region"), region).stream()
                .map(theme -> ThemeView.of(theme, directory))
                .toList();
    }

    public Slice<DossierView> list(
            Actor actor, @Nullable String region, @Nullable Cursor after, int size) {
        return dossiers.readable(policy.readable(actor, "d.region"), region, after, size)
                .map(dossier -> DossierView.of(dossier, directory));
    }

    public DossierView get(Actor actor, UUID id) {
        return DossierView.of(readable(actor, id), directory);
    }

    @Transactional
    public DossierView open(Actor actor, NewDossier wish) {
        if (!policy.isReadable(actor, wish.region())) {
            throw Problem.badRequest(Issue.missingReference("region", wish.region()));
        }
        if (!policy.mayWrite(actor, wish.region())) {
            throw Problem.missingPermission("Dossiers are opened by the region's coordinator.");
        }
        var theme = wish.theme();
        if (theme != null && !isThemeOf(theme, wish.region())) {
            throw Problem.badRequest(Issue.missingReference("theme", theme));
        }
        var dossier = new Dossier(wish);
        dossiers.persistAndFlush(dossier);
        events.publish(new DossierEvent.DossierOpened(dossier.id(), wish.region(), actor.id()));
        return DossierView.of(dossier, directory);
    }

    /// Whether the dossier can be named on an agenda of the region.
    public boolean isOf(UUID id, String region) {
        return dossiers.findByIdOptional(id)
                .filter(dossier -> dossier.region().equals(region))
                .isPresent();
    }

    /// References with titles, in one statement.
    public Map<UUID, Reference> references(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return dossiers.of(ids).stream()
                .collect(
                        Collectors.toMap(
                                Dossier::id,
                                each -> Reference.to("dossiers", each.id(), each.title())));
    }

    /// Adds the themes that are not there yet.
    @Transactional
    public void load(List<NewTheme> wishes) {
        Set<String> known = new HashSet<>();
        themes.listAll().forEach(theme -> known.add(theme.id()));
        wishes.stream()
                .filter(wish -> !known.contains(wish.id()))
                .forEach(wish -> themes.persist(new Theme(wish)));
    }

    /// @throws Problem `badRequest` with every one of `themes` that is none of the region
    public void requireThemes(String region, List<String> ids) {
        if (ids.isEmpty()) return;
        var known = themes.regions();
        List<Issue> issues = new ArrayList<>();
        for (var i = 0; i < ids.size(); i++) {
            if (region.equals(known.get(ids.get(i)))) continue;
            issues.add(Issue.missingReference("themes[" + i + "]", ids.get(i)));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    /// Of every theme, to which region it belongs: for loading.
    public Map<String, String> themeRegions() {
        return themes.regions();
    }

    private boolean isThemeOf(String theme, String region) {
        return themes.findByIdOptional(theme)
                .filter(found -> found.region().equals(region))
                .isPresent();
    }

    private Dossier readable(Actor actor, UUID id) {
        return dossiers.findByIdOptional(id)
                .filter(dossier -> policy.isReadable(actor, dossier.region()))
                .orElseThrow(Problem::notFound);
    }
}
