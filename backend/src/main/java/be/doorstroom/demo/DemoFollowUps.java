package be.doorstroom.demo;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.followup.FollowUpFilter;
import be.doorstroom.followup.FollowUpReport;
import be.doorstroom.followup.FollowUpReportService;
import be.doorstroom.followup.FollowUpService;
import be.doorstroom.followup.FollowUpState;
import be.doorstroom.followup.FollowUpView;
import be.doorstroom.followup.NewFollowUps;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.outcome.OutcomeView;
import be.doorstroom.platform.web.PageSize;
import be.doorstroom.referral.NewReferral;
import be.doorstroom.referral.NewReferral.NewTarget;
import be.doorstroom.referral.ReferralService;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lets the coordinator of the demonstration ask for follow-up, and the directors answer: most are
/// done, some are under way, and Izegem still has everything to do.
@ApplicationScoped
class DemoFollowUps {
    private static final int DAYS_TO_DO = 75;
    private static final int DAYS_TO_DECIDE = 120;

    private final FollowUpService followUps;
    private final FollowUpReportService reports;
    private final ReferralService referrals;
    private final DemoAnswers answers;
    private final MembershipService memberships;

    DemoFollowUps(
            FollowUpService followUps,
            FollowUpReportService reports,
            ReferralService referrals,
            DemoAnswers answers,
            MembershipService memberships) {
        this.followUps = followUps;
        this.reports = reports;
        this.referrals = referrals;
        this.answers = answers;
        this.memberships = memberships;
    }

    /// Process agreements are put to every municipality, referrals to every council.
    void follow(DemoMeeting meeting, OutcomeView outcome) {
        if (!meeting.isConference() || !Circle.DIRECTORS.opens(outcome.circle())) return;
        if (outcome.type() == OutcomeType.PROCESS_AGREEMENT) ask(meeting, outcome);
        if (outcome.type() == OutcomeType.REFERRAL) refer(meeting, outcome);
    }

    private void ask(DemoMeeting meeting, OutcomeView outcome) {
        var text = "Leg deze afspraak voor aan het college en meld wat u ermee doet.";
        var due = meeting.date().plusDays(DAYS_TO_DO);
        followUps.ask(meeting.coordinator(), new NewFollowUps(outcome.id(), null, null, due, text));
    }

    private void refer(DemoMeeting meeting, OutcomeView outcome) {
        var councils =
                memberships.municipalities(meeting.region().code(), meeting.date()).stream()
                        .map(each -> new NewTarget(each, BodyKind.MUNICIPAL_COUNCIL))
                        .toList();
        var text = "Leg dit ter beslissing voor aan de gemeenteraad.";
        var due = meeting.date().plusDays(DAYS_TO_DECIDE);
        referrals.refer(meeting.coordinator(), new NewReferral(outcome.id(), text, due, councils));
    }

    /// What the directors say some weeks after the minutes were approved.
    void report(DemoMeeting meeting) {
        var asked =
                new FollowUpFilter(
                        meeting.region().code(),
                        null,
                        meeting.id(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        PageSize.LARGEST);
        followUps.list(meeting.coordinator(), asked).items().forEach(each -> report(meeting, each));
        answers.answer(meeting);
    }

    private void report(DemoMeeting meeting, FollowUpView followUp) {
        var nisCode = followUp.municipality().id();
        var status = status(Math.floorMod(Objects.hash(meeting.date(), nisCode), 10));
        if (nisCode.equals(meeting.region().visited()) || status == null) return;
        reports.report(
                meeting.region().holder(nisCode, Office.DIRECTOR),
                followUp.id(),
                new FollowUpReport(status, "Besproken in het college.", null, null));
    }

    private static @Nullable FollowUpState status(int chance) {
        return switch (chance) {
            case 0 -> null;
            case 1, 2 -> FollowUpState.ON_COLLEGE_AGENDA;
            case 3, 4 -> FollowUpState.IN_PROGRESS;
            case 5 -> FollowUpState.NOT_APPLICABLE;
            case 6 -> FollowUpState.OPTED_OUT;
            default -> FollowUpState.DONE;
        };
    }
}
