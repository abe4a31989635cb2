package be.doorstroom.region;

import be.doorstroom.platform.web.Reference;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names and kinds of regions, organizations and bodies, at hand in memory. It is read anew
/// from the database twice a minute, beside the requests, and at once after a change on this node.
@ApplicationScoped
public class Directory {
    private static final String ALL = "registers";

    private final LoadingCache<String, Registers> registers;

    Directory(Regions regions, Organizations organizations, Bodies bodies) {
        this.registers =
                Caffeine.newBuilder()
                        .executor(Runnable::run)
                        .build(key ->
                                QuarkusTransaction.requiringNew()
                                        .call(() ->
                                                Registers.of(
                                                        regions.inOrder(),
                                                        organizations.inOrder(),
                                                        bodies.inOrder())));
    }

    /// A failure leaves what was read before.
    @Scheduled(every = "30s", delayed = "30s")
    void readAnew() {
        registers.refresh(ALL);
    }

    private record Registers(
            Map<String, Region> regions,
            Map<String, Organization> organizations,
            Map<String, Body> bodies) {
        static Registers of(
                List<Region> regions, List<Organization> organizations, List<Body> bodies) {
            return new Registers(
                    keyed(regions, Region::id),
                    keyed(organizations, Organization::id),
                    keyed(bodies, Body::id));
        }

        private static <T> Map<String, T> keyed(List<T> rows, Function<T, String> key) {
            return rows.stream()
                    .collect(
                            Collectors.toMap(
                                    key,
                                    Function.identity(),
                                    (one, two) -> one,
                                    LinkedHashMap::new));
        }
    }

    /// A body as other rooms need it.
    public record BodyCard(
            String id,
            String name,
            BodyKind kind,
            List<String> regions,
            boolean approvedInSilence,
            boolean mailsEditions) {
        static BodyCard of(Body body) {
            return new BodyCard(
                    body.id(),
                    body.name(),
                    body.kind(),
                    body.regions().stream().sorted().toList(),
                    body.isApprovedInSilence(),
                    body.isMailingEditions());
        }
    }

    public Optional<BodyCard> body(String id) {
        return Optional.ofNullable(registers().bodies().get(id)).map(BodyCard::of);
    }

    public List<BodyCard> bodiesOf(String region) {
        return registers().bodies().values().stream()
                .map(BodyCard::of)
                .filter(body -> body.regions().contains(region))
                .toList();
    }

    /// The body in whose name a region speaks.
    public Optional<BodyCard> conference(String region) {
        return bodiesOf(region).stream()
                .filter(body -> body.kind() == BodyKind.MAYORS_CONFERENCE)
                .findFirst();
    }

    public Reference region(String id) {
        var region = registers().regions().get(id);
        return Reference.to("regions", id, region == null ? null : region.name());
    }

    /// All regions, by id.
    public List<Reference> regionReferences() {
        return registers().regions().values().stream()
                .map(region -> Reference.to("regions", region.id(), region.name()))
                .toList();
    }

    public Reference organization(String id) {
        var organization = registers().organizations().get(id);
        return Reference.to("organizations", id, organization == null ? null : organization.name());
    }

    public Reference bodyReference(String id) {
        var body = registers().bodies().get(id);
        return Reference.to("bodies", id, body == null ? null : body.name());
    }

    /// The conferences that a directors' consultation prepares: those it is said to prepare, and
    /// its twin. Nothing for any other kind of body.
    public Set<String> conferencesPreparedBy(String id) {
        var body = registers().bodies().get(id);
        if (body == null || body.kind() != BodyKind.DIRECTORS_CONSULTATION) return Set.of();
        return Stream.concat(body.prepares().stream(), Stream.ofNullable(body.twin()))
                .filter(this::isConference)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The body that takes the same points, whichever of the two names the other.
    public Optional<BodyCard> twinOf(String id) {
        return registers().bodies().values().stream()
                .filter(body -> !body.id().equals(id))
                .filter(body -> id.equals(body.twin()) || isTwin(id, body.id()))
                .map(BodyCard::of)
                .findFirst();
    }

    private boolean isTwin(String id, String other) {
        var body = registers().bodies().get(id);
        return body != null && other.equals(body.twin());
    }

    /// The bodies whose meetings a body prepares, by name.
    public List<BodyCard> preparedBy(String id) {
        var body = registers().bodies().get(id);
        if (body == null) return List.of();
        return body.prepares().stream()
                .flatMap(prepared -> body(prepared).stream())
                .sorted(Comparator.comparing(BodyCard::name))
                .toList();
    }

    private boolean isConference(String id) {
        var body = registers().bodies().get(id);
        return body != null && body.kind() == BodyKind.MAYORS_CONFERENCE;
    }

    public boolean isMunicipality(String organization) {
        var found = registers().organizations().get(organization);
        return found != null && found.kind() == OrganizationKind.MUNICIPALITY;
    }

    public boolean hasRegion(String id) {
        return registers().regions().containsKey(id);
    }

    public boolean hasOrganization(String id) {
        return registers().organizations().containsKey(id);
    }

    /// Forgets what it read: after a change.
    void refresh() {
        registers.invalidateAll();
    }

    Collection<Region> regions() {
        return registers().regions().values();
    }

    Collection<Organization> organizations() {
        return registers().organizations().values();
    }

    Collection<Body> bodies() {
        return registers().bodies().values();
    }

    private Registers registers() {
        return registers.get(ALL);
    }
}
