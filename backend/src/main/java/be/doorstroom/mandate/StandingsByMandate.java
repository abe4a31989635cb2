package be.doorstroom.mandate;

import be.doorstroom.access.Holder;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.access.Standings;
import be.doorstroom.membership.MembershipRole;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.membership.OrganizationSeat;
import be.doorstroom.region.BodyKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people and offices are, from mandates and memberships on a date. A municipality's office
/// stands in every region where the municipality confers.
@ApplicationScoped
class StandingsByMandate implements Standings {
    private final Mandates mandates;
    private final MembershipService memberships;

    StandingsByMandate(Mandates mandates, MembershipService memberships) {
        this.mandates = mandates;
        this.memberships = memberships;
    }

    @Override
    public Set<Standing> ofPerson(UUID person, LocalDate date) {
        var held = mandates.of(person, date);
        var seats =
                memberships.seats(
                        held.stream().map(Mandate::organization).distinct().toList(), date);
        Set<Standing> standings = new HashSet<>();
        for (var mandate : held) {
            standings.addAll(
                    standings(mandate.organization(), mandate.office(), mandate.region(), seats));
        }
        return standings;
    }

    @Override
    public Set<Holder> holders(Collection<UUID> accounts, LocalDate date) {
        return accounts.isEmpty() ? Set.of() : Set.copyOf(mandates.heldBy(accounts, date));
    }

    @Override
    public Set<Standing> ofOffice(String organization, Office office, LocalDate date) {
        var seats = memberships.seats(List.of(organization), date);
        return standings(organization, office, null, seats);
    }

    private static Set<Standing> standings(
            String organization,
            Office office,
            @Nullable String only,
            List<OrganizationSeat> seats) {
        Set<Standing> standings = new HashSet<>();
        if (only != null) {
            standings.add(new Standing(role(office), only, organization, office, null));
        }
        seats.stream()
                .filter(seat -> seat.organization().equals(organization))
                .filter(seat -> only == null || seat.region().equals(only))
                .forEach(seat -> standings.addAll(standings(seat, office)));
        return standings;
    }

    /// A seat gives a standing in its body to the office that fills it; a seat in the conference
    /// gives every office of the organization its standing in the region.
    private static Set<Standing> standings(OrganizationSeat seat, Office office) {
        Set<Standing> standings = new HashSet<>();
        if (seat.office() == office && seat.role().belongs()) {
            standings.add(in(seat, office, seat.role() == MembershipRole.CHAIR));
        }
        if (office.principal().filter(seat.office()::equals).isPresent()) {
            standings.add(alongside(seat, office));
        }
        if (seat.kind() != BodyKind.MAYORS_CONFERENCE) return standings;
        if (office == Office.CHAIRPERSON) {
            standings.add(in(seat, office, true));
        } else {
            standings.add(
                    new Standing(role(office), seat.region(), seat.organization(), office, null));
        }
        return standings;
    }

    private static Standing in(OrganizationSeat seat, Office office, boolean chairs) {
        return new Standing(
                chairs ? Role.CHAIR : Role.MEMBER,
                seat.region(),
                seat.organization(),
                office,
                seat.body());
    }

    private static Standing alongside(OrganizationSeat seat, Office delegate) {
        return new Standing(
                Role.DELEGATE, seat.region(), seat.organization(), delegate, seat.body());
    }

    private static Role role(Office office) {
        return switch (office) {
            case COORDINATOR -> Role.COORDINATOR;
            case CHAIRPERSON -> Role.CHAIR;
            case DIRECTOR, DEPUTY_DIRECTOR -> Role.DIRECTOR;
            case COUNCIL_CLERK, COUNCIL, COMMITTEE -> Role.COUNCIL_CLERK;
            case COUNCILLOR -> Role.COUNCILLOR;
            case POLICY_OFFICER -> Role.POLICY_OFFICER;
            case MAYOR_SECRETARY, DIRECTOR_SECRETARY -> Role.DELEGATE;
            case GUEST -> Role.GUEST;
            case MAYOR, ALDERMAN, PROVINCIAL_DEPUTY, ASSOCIATION_DIRECTOR, COLLEGE -> Role.MEMBER;
        };
    }
}
