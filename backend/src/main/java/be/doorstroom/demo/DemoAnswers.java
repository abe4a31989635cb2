package be.doorstroom.demo;

import be.doorstroom.access.Office;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.PageSize;
import be.doorstroom.referral.NewReferralAnswers;
import be.doorstroom.referral.NewReferralAnswers.NewAnswer;
import be.doorstroom.referral.ReferralAnswerService;
import be.doorstroom.referral.ReferralFilter;
import be.doorstroom.referral.ReferralService;
import be.doorstroom.referral.ReferralState;
import be.doorstroom.referral.ReferralView;
import be.doorstroom.referral.ReferralView.TargetView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Lets councils answer what was referred to them: most decided, some have it on their agenda, and
/// the municipality that is visited still has everything to do.
@ApplicationScoped
class DemoAnswers {
    private static final int DAYS_TO_SESSION = 20;

    private final ReferralService referrals;
    private final ReferralAnswerService answers;
    private final HouseClock clock;

    DemoAnswers(ReferralService referrals, ReferralAnswerService answers, HouseClock clock) {
        this.referrals = referrals;
        this.answers = answers;
        this.clock = clock;
    }

    /// Some weeks after the minutes were approved.
    void answer(DemoMeeting meeting) {
        var filter =
                new ReferralFilter(
                        meeting.region().code(),
                        meeting.id(),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        PageSize.LARGEST);
        var items =
                referrals.list(meeting.coordinator(), filter).items().stream()
                        .flatMap(referral -> answers(meeting, referral))
                        .toList();
        take(meeting.region(), items);
    }

    private Stream<NewAnswer> answers(DemoMeeting meeting, ReferralView referral) {
        return referral.targets().stream()
                .map(TargetView::organization)
                .filter(each -> !each.id().equals(meeting.region().visited()))
                .flatMap(each ->
                        switch (Math.floorMod(Objects.hash(meeting.date(), each.id()), 4)) {
                            case 0 -> Stream.empty();
                            case 1 ->
                                    Stream.of(
                                            onAgenda(
                                                    referral.id(),
                                                    each.id(),
                                                    clock.today().plusDays(DAYS_TO_SESSION)));
                            default ->
                                    Stream.of(
                                            decided(
                                                    referral.id(),
                                                    each.id(),
                                                    clock.today().minusDays(1),
                                                    "Goedgekeurd."));
                        });
    }

    /// In one call for all, each for its own council.
    void take(DemoRegion region, List<NewAnswer> items) {
        if (items.isEmpty()) return;
        var municipalities = items.stream().map(NewAnswer::organization).toList();
        answers.answer(
                region.holders(municipalities, Office.DIRECTOR), new NewReferralAnswers(items));
    }

    static NewAnswer onAgenda(UUID referral, String organization, LocalDate day) {
        return new NewAnswer(referral, organization, ReferralState.ON_AGENDA, day, null, null);
    }

    static NewAnswer decided(UUID referral, String organization, LocalDate day, String result) {
        return new NewAnswer(referral, organization, ReferralState.DECIDED, day, result, null);
    }
}
