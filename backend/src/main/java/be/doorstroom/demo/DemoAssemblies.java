package be.doorstroom.demo;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.assembly.CouncilMandateReport;
import be.doorstroom.assembly.CouncilMandateService;
import be.doorstroom.assembly.CouncilMandateState;
import be.doorstroom.assembly.NewProxy;
import be.doorstroom.assembly.QuorumService;
import be.doorstroom.membership.MembershipRole;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.membership.NewMembership;
import be.doorstroom.membership.SubstituteRule;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The bodies of the service associations (seeds 000 to 002): an assembly of DVV Midwest that is
/// behind us, the next one, which waits for its councils, and a board of DVV Westhoek. What they
/// vote on, and who sits on that board beside WVI, no source tells: it is made up, and says so.
@ApplicationScoped
class DemoAssemblies {
    private static final String MADE_UP = "demonstration; the sources name WVI alone (seed 002)";
    private static final int DAYS_SINCE_ASSEMBLY = 150;
    private static final int DAYS_TO_ASSEMBLY = 26;
    private static final int DAYS_SINCE_BOARD = 45;
    private static final int CONVENED_AHEAD = -35;
    private static final int APPROVED_AFTER = 26;
    private static final LocalDate FOUNDED = LocalDate.of(2017, 12, 1);

    private static final List<String> BOARD = List.of("33011", "32003", "33021", "38025", "38016");
    private static final List<String> MANDATED =
            List.of("36008", "36015", "36006", "36010", "36011", "36012", "37010");

    private final DemoVotes votes;
    private final DemoExcerpts excerpts;
    private final QuorumService quorum;
    private final CouncilMandateService mandates;
    private final MembershipService memberships;
    private final HouseClock clock;

    DemoAssemblies(
            DemoVotes votes,
            DemoExcerpts excerpts,
            QuorumService quorum,
            CouncilMandateService mandates,
            MembershipService memberships,
            HouseClock clock) {
        this.votes = votes;
        this.excerpts = excerpts;
        this.quorum = quorum;
        this.mandates = mandates;
        this.memberships = memberships;
        this.clock = clock;
    }

    Stream<DemoDeed> deeds() {
        return Stream.of(held(), ahead(), board()).flatMap(deeds -> deeds);
    }

    private Stream<DemoDeed> held() {
        var sitting =
                assembly(
                        -DAYS_SINCE_ASSEMBLY,
                        List.of("Jaarrekening 2025", "Aanstelling van de commissaris"));
        return Stream.of(
                deed(sitting, CONVENED_AHEAD, () -> votes.convene(sitting)),
                deed(sitting, -6, () -> mandate(sitting, MANDATED)),
                deed(sitting, -3, () -> proxy(sitting, "36019", "36015")),
                deed(
                        sitting,
                        0,
                        () -> {
                            votes.open(sitting, Set.of("36019", "37011"));
                            votes.voteOpenly(
                                    sitting,
                                    0,
                                    1,
                                    "De algemene vergadering keurt de jaarrekening 2025 goed.");
                            votes.voteSecretly(
                                    sitting,
                                    1,
                                    2,
                                    "De algemene vergadering stelt de voorgedragen commissaris aan.");
                        }),
                deed(sitting, 2, () -> votes.write(sitting)),
                deed(
                        sitting,
                        APPROVED_AFTER,
                        () -> votes.approve(sitting, EnumSet.of(Circle.COUNCILS, Circle.PUBLIC))),
                deed(sitting, APPROVED_AFTER + 3, () -> excerpts.askAndReturn(sitting)),
                deed(sitting, APPROVED_AFTER + 40, () -> excerpts.ask(sitting)));
    }

    private Stream<DemoDeed> ahead() {
        var sitting =
                assembly(
                        DAYS_TO_ASSEMBLY,
                        List.of("Begroting 2027", "Werkprogramma van DVV Midwest"));
        return Stream.of(
                deed(sitting, CONVENED_AHEAD, () -> votes.convene(sitting)),
                deed(
                        sitting,
                        -DAYS_TO_ASSEMBLY - 2,
                        () -> {
                            mandate(sitting, MANDATED.subList(1, 4));
                            refuse(sitting, MANDATED.get(5));
                            proxy(sitting, "36019", "36015");
                        }));
    }

    private Stream<DemoDeed> board() {
        var region = DemoRegion.WESTHOEK;
        var sitting =
                new DemoSitting(
                        region,
                        region.code() + "-board-of-directors",
                        clock.today().minusDays(DAYS_SINCE_BOARD),
                        "Raad van bestuur DVV Westhoek",
                        List.of("Aanbesteding gedeelde drones", "Aanwerving van een jurist"));
        return Stream.of(
                deed(
                        sitting,
                        CONVENED_AHEAD,
                        () -> {
                            memberships.load(BOARD.stream().map(DemoAssemblies::seat).toList());
                            votes.convene(sitting);
                        }),
                deed(sitting, -2, () -> proxy(sitting, "38016", "38025")),
                deed(
                        sitting,
                        0,
                        () -> {
                            votes.open(sitting, Set.of("38016"));
                            votes.voteOpenly(
                                    sitting,
                                    0,
                                    0,
                                    "De raad van bestuur gunt de opdracht in één perceel.");
                            votes.voteSecretly(
                                    sitting,
                                    1,
                                    1,
                                    "De raad van bestuur werft een intergemeentelijk jurist aan.");
                        }),
                deed(sitting, 2, () -> votes.write(sitting)),
                deed(
                        sitting,
                        APPROVED_AFTER,
                        () -> votes.approve(sitting, EnumSet.noneOf(Circle.class))));
    }

    private DemoSitting assembly(int days, List<String> points) {
        var region = DemoRegion.MIDWEST;
        return new DemoSitting(
                region,
                region.code() + "-general-assembly",
                clock.today().plusDays(days),
                "Algemene vergadering DVV Midwest",
                points);
    }

    private DemoDeed deed(DemoSitting sitting, int days, Runnable work) {
        return new DemoDeed(sitting.at(days, 11), () -> DemoSteps.together(work));
    }

    private void proxy(DemoSitting sitting, String giver, String holder) {
        quorum.give(sitting.region().coordinator(), sitting.id(), giver, new NewProxy(holder));
    }

    private void mandate(DemoSitting sitting, List<String> municipalities) {
        for (var each : municipalities) report(sitting, each, CouncilMandateState.GIVEN);
    }

    private void refuse(DemoSitting sitting, String municipality) {
        report(sitting, municipality, CouncilMandateState.REFUSED);
    }

    private void report(DemoSitting sitting, String municipality, CouncilMandateState state) {
        var clerk = sitting.region().holder(municipality, Office.COUNCIL_CLERK);
        var told = new CouncilMandateReport(state, clock.today().minusDays(1), null, null, null);
        mandates.report(clerk, sitting.id(), municipality, told);
    }

    private static NewMembership seat(String municipality) {
        return new NewMembership(
                "westhoek-board-of-directors/" + municipality + "/mayor",
                "westhoek-board-of-directors",
                municipality,
                Office.MAYOR,
                MembershipRole.MEMBER,
                FOUNDED,
                null,
                SubstituteRule.NONE,
                null,
                MADE_UP);
    }
}
