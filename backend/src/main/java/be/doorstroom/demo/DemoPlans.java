package be.doorstroom.demo;

import be.doorstroom.access.Office;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.plan.CommitmentApproval;
import be.doorstroom.plan.CommitmentService;
import be.doorstroom.plan.CommitmentView;
import be.doorstroom.plan.Confirmation;
import be.doorstroom.plan.NewCommitment;
import be.doorstroom.plan.NewPlan;
import be.doorstroom.plan.PlanService;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The strategic plan of Midwest with its ten domains (seed 001). The sources name no amounts:
/// these are examples, and each says so.
@ApplicationScoped
class DemoPlans {
    private static final DemoRegion REGION = DemoRegion.MIDWEST;
    private static final String EXAMPLE = "example";
    private static final int YEARS = 5;
    private static final int LEAST = 1500;
    private static final int STEP = 250;
    private static final int APPROVED_DAYS = 30;

    private static final List<String> DOMAINS =
            List.of(
                    "bestuur",
                    "cultuur-en-erfgoed",
                    "vrije-tijd",
                    "mobiliteit",
                    "ruimtelijke-ordening",
                    "milieu-en-klimaat",
                    "welzijn",
                    "economie",
                    "digitale-regio",
                    "facility");

    /// For which something is pledged in the first year.
    private static final List<String> PLEDGED =
            List.of("cultuur-en-erfgoed", "vrije-tijd", "welzijn", "digitale-regio");

    private final PlanService plans;
    private final CommitmentService commitments;
    private final MembershipService memberships;
    private final HouseClock clock;

    DemoPlans(
            PlanService plans,
            CommitmentService commitments,
            MembershipService memberships,
            HouseClock clock) {
        this.plans = plans;
        this.commitments = commitments;
        this.memberships = memberships;
        this.clock = clock;
    }

    void pledge() {
        var year = clock.today().getYear();
        var plan =
                plans.open(
                        REGION.coordinator(),
                        new NewPlan(
                                REGION.code(),
                                "Strategisch plan Midwest",
                                year,
                                year + YEARS,
                                DOMAINS.stream().map(DemoPlans::theme).toList(),
                                "Opgemaakt in samenwerking met de lokale besturen. De bedragen zijn"
                                        + " voorbeelden.",
                                "seed 001, Strategisch plan; the years are assumed"));
        memberships
                .municipalities(REGION.code(), clock.today())
                .forEach(each -> PLEDGED.forEach(domain -> pledge(plan.id(), each, domain, year)));
    }

    private void pledge(UUID plan, String nisCode, String domain, int year) {
        var chance = Math.floorMod(Objects.hash(nisCode, domain), 10);
        if (chance == 0) return;
        var amount = "%d.00".formatted(LEAST + STEP * chance);
        var pledged =
                commitments.pledge(
                        REGION.coordinator(),
                        new NewCommitment(
                                plan, nisCode, theme(domain), year, amount, null, EXAMPLE));
        if (chance > 2 && !nisCode.equals(REGION.visited())) confirm(nisCode, pledged);
    }

    private void confirm(String nisCode, CommitmentView pledged) {
        commitments.confirm(
                REGION.holder(nisCode, Office.DIRECTOR),
                pledged.id(),
                IfMatch.any(),
                new Confirmation(
                        clock.today().minusDays(APPROVED_DAYS), CommitmentApproval.COLLEGE));
    }

    private static String theme(String domain) {
        return REGION.code() + "-" + domain;
    }
}
