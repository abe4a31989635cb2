package be.doorstroom.loading;

import be.doorstroom.bottleneck.LoadedBottleneck;
import be.doorstroom.dossier.LoadedDossier;
import be.doorstroom.membership.NewMembership;
import be.doorstroom.region.NewBody;
import be.doorstroom.region.NewOrganization;
import be.doorstroom.region.NewRegion;
import be.doorstroom.theme.NewTheme;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Regions with everything that belongs to them, as in `data/regions/*.json`.
public record RegionFile(
        @Nullable @Size(max = 100) List<NewRegion> regions,
        @Nullable @Size(max = 2000) List<NewOrganization> organizations,
        @Nullable @Size(max = 2000) List<NewBody> bodies,
        @Nullable @Size(max = 20_000) List<NewMembership> memberships,
        @Nullable @Size(max = 2000) List<NewTheme> themes,
        @Nullable @Size(max = 2000) List<LoadedDossier> dossiers,
        @Nullable @Size(max = 2000) List<LoadedBottleneck> bottlenecks) {

    List<NewRegion> allRegions() {
        return Objects.requireNonNullElse(regions, List.of());
    }

    List<NewOrganization> allOrganizations() {
        return Objects.requireNonNullElse(organizations, List.of());
    }

    List<NewBody> allBodies() {
        return Objects.requireNonNullElse(bodies, List.of());
    }

    List<NewMembership> allMemberships() {
        return Objects.requireNonNullElse(memberships, List.of());
    }

    List<NewTheme> allThemes() {
        return Objects.requireNonNullElse(themes, List.of());
    }

    List<LoadedDossier> allDossiers() {
        return Objects.requireNonNullElse(dossiers, List.of());
    }

    List<LoadedBottleneck> allBottlenecks() {
        return Objects.requireNonNullElse(bottlenecks, List.of());
    }

    int size() {
        return allRegions().size()
                + allOrganizations().size()
                + allBodies().size()
                + allMemberships().size()
                + allThemes().size()
                + allDossiers().size()
                + allBottlenecks().size();
    }

    /// Both together: files may point at each other.
    RegionFile and(RegionFile other) {
        return new RegionFile(
                joined(allRegions(), other.allRegions()),
                joined(allOrganizations(), other.allOrganizations()),
                joined(allBodies(), other.allBodies()),
                joined(allMemberships(), other.allMemberships()),
                joined(allThemes(), other.allThemes()),
                joined(allDossiers(), other.allDossiers()),
                joined(allBottlenecks(), other.allBottlenecks()));
    }

    static RegionFile empty() {
        return new RegionFile(null, null, null, null, null, null, null);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
