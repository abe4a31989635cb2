package be.doorstroom.loading;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.region.RegionService.Registered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds every fault of meaning in a region file: ids that come twice, references to nothing. Pure.
final class RegionFileCheck {
    private final RegionFile file;
    private final Set<String> regions;
    private final Set<String> organizations;
    private final Set<String> bodies;
    private final Map<String, String> themes;
    private final List<Issue> issues = new ArrayList<>();

    /// @param themes of the themes that are there already, to which region each belongs
    RegionFileCheck(RegionFile file, Registered registered, Map<String, String> themes) {
        this.file = file;
        this.regions = ids(registered.regions(), file.allRegions(), r -> r.id());
        this.organizations = ids(registered.organizations(), file.allOrganizations(), o -> o.id());
        this.themes = new HashMap<>(themes);
        file.allThemes().forEach(theme -> this.themes.put(theme.id(), theme.region()));
        this.bodies = ids(registered.bodies(), file.allBodies(), b -> b.id());
    }

    List<Issue> issues() {
        once("regions", file.allRegions(), r -> r.id());
        once("organizations", file.allOrganizations(), o -> o.id());
        once("bodies", file.allBodies(), b -> b.id());
        once("memberships", file.allMemberships(), m -> m.id());
        once("themes", file.allThemes(), t -> t.id());
        once("dossiers", file.allDossiers(), d -> d.id().toString());
        once("bottlenecks", file.allBottlenecks(), b -> b.id());
        organizations();
        bodies();
        memberships();
        themes();
        dossiers();
        bottlenecks();
        return List.copyOf(issues);
    }

    private void organizations() {
        each(
                "organizations",
                file.allOrganizations(),
                (name, organization) -> {
                    refer(name + ".successor", organization.successor(), organizations);
                    refer(name + ".referenceRegion", organization.referenceRegion(), regions);
                });
    }

    private void bodies() {
        each(
                "bodies",
                file.allBodies(),
                (name, body) -> {
                    body.regions().forEach(region -> refer(name + ".regions", region, regions));
                    refer(name + ".organization", body.organization(), organizations);
                    refer(name + ".twin", body.twin(), bodies);
                    Objects.requireNonNullElse(body.prepares(), List.<String>of())
                            .forEach(prepared -> refer(name + ".prepares", prepared, bodies));
                });
    }

    private void memberships() {
        each(
                "memberships",
                file.allMemberships(),
                (name, membership) -> {
                    refer(name + ".body", membership.body(), bodies);
                    refer(name + ".organization", membership.organization(), organizations);
                    var starts = membership.startsOn();
                    var ends = membership.endsOn();
                    if (starts != null && ends != null && ends.isBefore(starts)) {
                        issues.add(
                                Issue.invalid(
                                        "body",
                                        name + ".endsOn",
                                        ends,
                                        "must not be before startsOn"));
                    }
                });
    }

    private void themes() {
        each(
                "themes",
                file.allThemes(),
                (name, theme) -> refer(name + ".region", theme.region(), regions));
    }

    private void dossiers() {
        each(
                "dossiers",
                file.allDossiers(),
                (name, dossier) -> {
                    refer(name + ".region", dossier.region(), regions);
                    refer(name + ".body", dossier.body(), bodies);
                    refer(name + ".theme", dossier.theme(), themes.keySet());
                    dossier.faults().forEach(fault -> issues.add(fault.under(name)));
                });
    }

    private void bottlenecks() {
        each(
                "bottlenecks",
                file.allBottlenecks(),
                (name, bottleneck) -> {
                    refer(name + ".region", bottleneck.region(), regions);
                    bottleneck.text().filed().stream()
                            .filter(theme -> !bottleneck.region().equals(themes.get(theme)))
                            .forEach(theme ->
                                    issues.add(Issue.missingReference(name + ".themes", theme)));
                });
    }

    private void refer(String name, @Nullable String id, Set<String> known) {
        if (id != null && !known.contains(id)) issues.add(Issue.missingReference(name, id));
    }

    private <T> void once(String list, List<T> records, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        each(
                list,
                records,
                (name, each) -> {
                    if (!seen.add(id.apply(each))) {
                        issues.add(
                                Issue.invalid(
                                        "body", name + ".id", id.apply(each), "stands here twice"));
                    }
                });
    }

    private static <T> void each(String list, List<T> records, Visitor<T> visitor) {
        for (var i = 0; i < records.size(); i++) {
            visitor.visit(list + "[" + i + "]", records.get(i));
        }
    }

    private static <T> Set<String> ids(Set<String> known, List<T> added, Function<T, String> id) {
        return new HashSet<>(Stream.concat(known.stream(), added.stream().map(id)).toList());
    }

    /// Looks at one record under its name in the file.
    private interface Visitor<T> {
        void visit(String name, T each);
    }
}
