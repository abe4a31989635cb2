package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.delivery.DeliveryService;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.membership.MembershipService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Lets the directors of the demonstration fetch and acknowledge what reached them: most do, a few
/// are late.
@ApplicationScoped
class DemoReaders {
    private static final String LATE = "37011";

    private final EditionService editions;
    private final DeliveryService deliveries;
    private final MembershipService memberships;

    DemoReaders(
            EditionService editions, DeliveryService deliveries, MembershipService memberships) {
        this.editions = editions;
        this.deliveries = deliveries;
        this.memberships = memberships;
    }

    void readAgenda(DemoMeeting meeting) {
        read(meeting, EditionKind.AGENDA);
    }

    void readMinutes(DemoMeeting meeting) {
        read(meeting, EditionKind.MINUTES);
    }

    private void read(DemoMeeting meeting, EditionKind kind) {
        var edition =
                editions.latest(DemoSteps.COORDINATOR, meeting.id(), kind)
                        .orElseThrow()
                        .card()
                        .id();
        memberships
                .municipalities(DemoYear.REGION, meeting.date())
                .forEach(nisCode -> read(meeting, kind, edition, nisCode));
    }

    private void read(DemoMeeting meeting, EditionKind kind, UUID edition, String nisCode) {
        var chance = Math.floorMod(Objects.hash(meeting.date(), nisCode, kind.name()), 12);
        if (chance == 0 || (nisCode.equals(LATE) && chance < 6)) return;
        var director =
                Actor.office(
                        "Algemeen directeur",
                        Set.of(
                                new Standing(
                                        Role.DIRECTOR,
                                        DemoYear.REGION,
                                        nisCode,
                                        Office.DIRECTOR,
                                        null)));
        var fetched = deliveries.retrieve(director, edition);
        if (chance > 2) fetched.forEach(id -> deliveries.acknowledge(director, id));
    }
}
