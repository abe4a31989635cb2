package be.doorstroom.membership;

import be.doorstroom.access.Actor;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import be.doorstroom.region.RegionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Memberships: who sits where on which date.
@ApplicationScoped
public class MembershipService {
    private final Memberships memberships;
    private final RegionPolicy regions;
    private final Directory directory;

    MembershipService(Memberships memberships, RegionPolicy regions, Directory directory) {
        this.memberships = memberships;
        this.regions = regions;
        this.directory = directory;
    }

    /// The seats of a body on a date, by the name of the organization.
    public List<Seat> seats(String body, LocalDate date) {
        return memberships.on(body, date).stream().map(Membership::seat).toList();
    }

    /// The municipalities that confer in the region on the date, by name.
    public List<String> municipalities(String region, LocalDate date) {
        return memberships.municipalities(region, date);
    }

    /// The regions in which the municipality confers on the date.
    public List<String> regions(String municipality, LocalDate date) {
        return memberships.ofOrganizations(List.of(municipality), date).stream()
                .filter(seat -> seat.kind() == BodyKind.MAYORS_CONFERENCE)
                .map(OrganizationSeat::region)
                .distinct()
                .sorted()
                .toList();
    }

    public List<MembershipView> list(Actor actor, @Nullable String body, @Nullable LocalDate on) {
        return memberships.readable(regions.readable(actor, "r"), body, on).stream()
                .map(membership -> MembershipView.of(membership, directory))
                .toList();
    }

    /// Every seat of these organizations on the date, in every body and region, in one statement.
    public List<OrganizationSeat> seats(List<String> organizations, LocalDate date) {
        return organizations.isEmpty()
                ? List.of()
                : memberships.ofOrganizations(organizations, date);
    }

    /// Adds the memberships that are not there yet.
    @Transactional
    public void load(List<NewMembership> wishes) {
        Set<String> known = new HashSet<>();
        memberships.listAll().forEach(membership -> known.add(membership.id()));
        wishes.stream()
                .filter(wish -> !known.contains(wish.id()))
                .forEach(wish -> memberships.persist(new Membership(wish)));
    }
}
