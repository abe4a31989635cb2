package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.delivery.DeliveryService;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.membership.MembershipService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Lets the directors of the demonstration fetch and acknowledge what reached them: most do, a few
/// are late.
@ApplicationScoped
class DemoReaders {
    private static final String LATE = "37011";
    private static final int HALF_A_YEAR = 6;

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

    /// One municipality is always behind.
    static boolean isLate(String nisCode) {
        return nisCode.equals(LATE);
    }

    private void read(DemoMeeting meeting, EditionKind kind) {
        var edition =
                editions.latest(meeting.coordinator(), meeting.id(), kind)
                        .orElseThrow()
                        .card()
                        .id();
        memberships
                .municipalities(meeting.region().code(), meeting.date())
                .forEach(nisCode -> read(meeting, kind, edition, nisCode));
    }

    private void read(DemoMeeting meeting, EditionKind kind, UUID edition, String nisCode) {
        for (var office : List.of(Office.DIRECTOR, Office.MAYOR, Office.DEPUTY_DIRECTOR)) {
            var chance =
                    Math.floorMod(
                            Objects.hash(meeting.date(), nisCode, kind.name(), office.name()), 16);
            if (chance == 0 || (isLate(nisCode) && chance < 9)) continue;
            var acknowledges = chance > 2 && !isForgotten(meeting, kind, nisCode);
            read(meeting.region().holder(nisCode, office), edition, acknowledges);
        }
    }

    /// The visited municipality does not confirm the conference's agendas of June and December: so
    /// there is always somebody to remind.
    private static boolean isForgotten(DemoMeeting meeting, EditionKind kind, String nisCode) {
        return nisCode.equals(meeting.region().visited())
                && kind == EditionKind.AGENDA
                && meeting.isConference()
                && meeting.date().getMonthValue() % HALF_A_YEAR == 0;
    }

    private void read(Actor reader, UUID edition, boolean acknowledges) {
        var fetched = deliveries.retrieve(reader, edition);
        if (acknowledges) fetched.forEach(id -> deliveries.acknowledge(reader, id));
    }
}
