package be.doorstroom.loading;

import be.doorstroom.access.Rights;
import be.doorstroom.bottleneck.BottleneckService;
import be.doorstroom.dossier.DossierService;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.web.StrictJson;
import be.doorstroom.region.RegionService;
import be.doorstroom.theme.ThemeService;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Loads regions: checked record by record, then all of it or nothing.
@ApplicationScoped
public class LoadingService {
    private static final List<String> SHIPPED =
            List.of("shared", "midwest", "westhoek", "zuid-west-vlaanderen", "brugse-regio");

    private final RegionService regions;
    private final MembershipService memberships;
    private final ThemeService themes;
    private final DossierService dossiers;
    private final BottleneckService bottlenecks;
    private final Rights rights;
    private final StrictJson strict;
    private final ObjectMapper json;

    LoadingService(
            RegionService regions,
            MembershipService memberships,
            ThemeService themes,
            DossierService dossiers,
            BottleneckService bottlenecks,
            Rights rights,
            StrictJson strict,
            ObjectMapper json) {
        this.regions = regions;
        this.memberships = memberships;
        this.themes = themes;
        this.dossiers = dossiers;
        this.bottlenecks = bottlenecks;
        this.rights = rights;
        this.strict = strict;
        this.json = json;
    }

    /// The four regions that come with the application.
    public RegionFile shipped() {
        return SHIPPED.stream().map(this::read).reduce(RegionFile.empty(), RegionFile::and);
    }

    /// Every fault of meaning; an empty list can be loaded.
    public List<Issue> check(RegionFile file) {
        return new RegionFileCheck(file, regions.registered(), themes.regions()).issues();
    }

    /// Adds what is not there yet.
    @Transactional
    public void load(RegionFile file) {
        var issues = check(file);
        if (!issues.isEmpty()) throw new IllegalArgumentException("cannot be loaded: " + issues);
        regions.load(file.allRegions(), file.allOrganizations(), file.allBodies());
        memberships.load(file.allMemberships());
        themes.load(file.allThemes());
        dossiers.load(file.allDossiers());
        bottlenecks.load(file.allBottlenecks());
    }

    /// After the load is committed: nothing remembers what was before.
    public void refresh() {
        regions.registered();
        rights.forgetAll();
    }

    private RegionFile read(String name) {
        var path = "/data/regions/" + name + ".json";
        try (var in = LoadingService.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("not packed: " + path);
            return strict.read(json.readTree(in), RegionFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
