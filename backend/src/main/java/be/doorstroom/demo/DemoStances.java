package be.doorstroom.demo;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.agenda.AgendaItemView;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.stance.CollegeMandate;
import be.doorstroom.stance.StanceChange;
import be.doorstroom.stance.StanceService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Lets the municipalities of the demonstration say what their college thinks of a few common
/// positions: most gave a mandate, some under a reservation. The visited one leaves it to the
/// visitor.
@ApplicationScoped
class DemoStances {
    /// The college sits on Monday, the conference on Friday.
    private static final int DAYS_BEFORE = 4;

    private static final Set<String> PUT_TO_COLLEGES =
            Set.of(
                    "Knelpuntennota: afstemming van de regio-indelingen",
                    "Gezamenlijk advies over het ontwerp van mobiliteitsplan",
                    "Kanaal Bossuit-Kortrijk: gemeenschappelijk standpunt");

    private final StanceService stances;
    private final AgendaService agendas;
    private final MembershipService memberships;

    DemoStances(StanceService stances, AgendaService agendas, MembershipService memberships) {
        this.stances = stances;
        this.agendas = agendas;
        this.memberships = memberships;
    }

    void tell(DemoMeeting meeting) {
        if (!meeting.isConference()) return;
        var items =
                agendas.items(meeting.coordinator(), meeting.id()).stream()
                        .filter(item -> PUT_TO_COLLEGES.contains(item.title()))
                        .filter(item -> Circle.DIRECTORS.opens(item.circle()))
                        .map(AgendaItemView::id)
                        .toList();
        if (items.isEmpty()) return;
        memberships.municipalities(meeting.region().code(), meeting.date()).stream()
                .filter(nisCode -> !nisCode.equals(meeting.region().visited()))
                .forEach(nisCode -> items.forEach(item -> tell(meeting, item, nisCode)));
    }

    private void tell(DemoMeeting meeting, UUID item, String nisCode) {
        said(meeting, nisCode)
                .ifPresent(words ->
                        stances.tell(
                                meeting.region().holder(nisCode, Office.DIRECTOR),
                                meeting.id(),
                                item,
                                nisCode,
                                IfMatch.any(),
                                words));
    }

    private static Optional<StanceChange> said(DemoMeeting meeting, String nisCode) {
        var sitting = meeting.date().minusDays(DAYS_BEFORE);
        return switch (Math.floorMod(Objects.hash(meeting.date(), nisCode), 9)) {
            case 0 -> Optional.empty();
            case 1 ->
                    Optional.of(
                            new StanceChange(
                                    "Het college bespreekt dit nog.",
                                    CollegeMandate.NONE,
                                    null,
                                    null,
                                    null));
            case 2 ->
                    Optional.of(
                            new StanceChange(
                                    null,
                                    CollegeMandate.GIVEN,
                                    sitting,
                                    null,
                                    "Zonder financieel gevolg voor de gemeente."));
            default ->
                    Optional.of(new StanceChange(null, CollegeMandate.GIVEN, sitting, null, null));
        };
    }
}
