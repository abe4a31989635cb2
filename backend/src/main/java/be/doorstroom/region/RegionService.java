package be.doorstroom.region;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The registers of regions, organizations and bodies: read by callers, filled by loading.
@ApplicationScoped
public class RegionService {
    private final Directory directory;
    private final Regions regions;
    private final Organizations organizations;
    private final Bodies bodies;
    private final RegionPolicy policy;

    RegionService(
            Directory directory,
            Regions regions,
            Organizations organizations,
            Bodies bodies,
            RegionPolicy policy) {
        this.directory = directory;
        this.regions = regions;
        this.organizations = organizations;
        this.bodies = bodies;
        this.policy = policy;
    }

    public List<RegionView> regions(Actor actor) {
        return directory.regions().stream()
                .filter(region -> policy.isReadable(actor, region.id()))
                .map(RegionView::of)
                .toList();
    }

    public RegionView region(Actor actor, String id) {
        return regions(actor).stream()
                .filter(region -> region.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    public List<OrganizationView> organizations(
            @Nullable OrganizationKind kind, @Nullable LocalDate on) {
        return directory.organizations().stream()
                .filter(organization -> kind == null || organization.kind() == kind)
                .filter(organization -> on == null || exists(organization, on))
                .map(organization -> OrganizationView.of(organization, directory))
                .toList();
    }

    public OrganizationView organization(String id) {
        return directory.organizations().stream()
                .filter(organization -> organization.id().equals(id))
                .findFirst()
                .map(organization -> OrganizationView.of(organization, directory))
                .orElseThrow(Problem::notFound);
    }

    public List<BodyView> bodies(Actor actor, @Nullable String region, @Nullable BodyKind kind) {
        return directory.bodies().stream()
                .filter(body -> policy.isReadable(actor, body.regions()))
                .filter(body -> region == null || body.regions().contains(region))
                .filter(body -> kind == null || body.kind() == kind)
                .map(body -> BodyView.of(body, directory))
                .toList();
    }

    public BodyView body(Actor actor, String id) {
        return bodies(actor, null, null).stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /// Adds what is not there yet; what is there stays.
    @Transactional
    public void load(
            List<NewRegion> newRegions,
            List<NewOrganization> newOrganizations,
            List<NewBody> newBodies) {
        var known = Registered.of(directory);
        newRegions.stream()
                .filter(wish -> !known.regions().contains(wish.id()))
                .forEach(wish -> regions.persist(new Region(wish)));
        newOrganizations.stream()
                .filter(wish -> !known.organizations().contains(wish.id()))
                .forEach(wish -> organizations.persist(new Organization(wish)));
        newBodies.stream()
                .filter(wish -> !known.bodies().contains(wish.id()))
                .forEach(wish -> bodies.persist(new Body(wish)));
        bodies.flush();
    }

    /// What is in the registers already, for loading.
    public Registered registered() {
        directory.refresh();
        return Registered.of(directory);
    }

    /// The ids in the registers.
    public record Registered(Set<String> regions, Set<String> organizations, Set<String> bodies) {
        static Registered of(Directory directory) {
            return new Registered(
                    Set.copyOf(directory.regions().stream().map(Region::id).toList()),
                    Set.copyOf(directory.organizations().stream().map(Organization::id).toList()),
                    Set.copyOf(directory.bodies().stream().map(Body::id).toList()));
        }
    }

    private static boolean exists(Organization organization, LocalDate on) {
        var starts = organization.startsOn();
        var ends = organization.endsOn();
        return (starts == null || !on.isBefore(starts)) && (ends == null || !on.isAfter(ends));
    }
}
