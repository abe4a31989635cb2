package be.doorstroom.demo;

import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.protocol.Conclusion;
import be.doorstroom.protocol.NewProtocol;
import be.doorstroom.protocol.NewSubmission;
import be.doorstroom.protocol.ProtocolKind;
import be.doorstroom.protocol.ProtocolService;
import be.doorstroom.protocol.ProtocolView;
import be.doorstroom.referral.NewReferralAnswers.NewAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The protocol of the Westhoek 2020–2025, which its 18 councils approved (seed 002), with a
/// renewal before the same councils; and the agreement that Zuid-West-Vlaanderen made with other
/// governments in June 2019 (seed 003). The renewal and all amounts are made up, and say so.
@ApplicationScoped
class DemoProtocols {
    private static final LocalDate STARTED = LocalDate.of(2020, Month.JANUARY, 1);
    private static final LocalDate ENDED = LocalDate.of(2025, Month.DECEMBER, 31);
    private static final LocalDate AGREED = LocalDate.of(2019, Month.JUNE, 1);
    private static final int YEARS = 6;
    private static final int SUBMITTED_DAYS_AGO = 120;
    private static final int ANSWERED_DAYS_AGO = 40;
    private static final int PASSED_DAYS_AGO = 6;
    private static final int DAYS_TO_ANSWER = 160;

    private final ProtocolService protocols;
    private final DemoContributions contributions;
    private final DemoAnswers answers;
    private final MembershipService memberships;
    private final HouseClock clock;

    DemoProtocols(
            ProtocolService protocols,
            DemoContributions contributions,
            DemoAnswers answers,
            MembershipService memberships,
            HouseClock clock) {
        this.protocols = protocols;
        this.contributions = contributions;
        this.answers = answers;
        this.memberships = memberships;
        this.clock = clock;
    }

    Stream<DemoDeed> deeds() {
        var last = ENDED.getYear();
        return Stream.of(
                deed(AGREED, this::agree),
                deed(STARTED, this::approve),
                deed(LocalDate.of(last - 1, Month.MARCH, 17), () -> contribute(last - 1, true)),
                deed(LocalDate.of(last, Month.MARCH, 16), () -> contribute(last, false)),
                deed(clock.today().minusDays(SUBMITTED_DAYS_AGO), this::renew),
                deed(clock.today().minusDays(ANSWERED_DAYS_AGO), this::answerRenewal));
    }

    private static DemoDeed deed(LocalDate day, Runnable work) {
        return new DemoDeed(
                HouseClock.instantOf(day, DemoMeeting.START), () -> DemoSteps.together(work));
    }

    private void agree() {
        var region = DemoRegion.ZUID_WEST_VLAANDEREN;
        List<String> parties = new ArrayList<>(municipalities(region));
        parties.addAll(List.of("vlaanderen", "province-west-vlaanderen", "leiedal"));
        var agreement =
                protocols.draft(
                        region.coordinator(),
                        new NewProtocol(
                                region.code(),
                                ProtocolKind.AGREEMENT,
                                "Samenwerkingsakkoord Vlaanderen, provincie, Leiedal en de 13"
                                        + " gemeenten",
                                AGREED,
                                null,
                                parties,
                                null,
                                null,
                                "Juni 2019; de dag staat niet in de bronnen en is aangenomen.",
                                null));
        protocols.conclude(
                region.coordinator(), agreement.id(), IfMatch.any(), new Conclusion(AGREED));
    }

    private void approve() {
        var protocol =
                submitted(STARTED, null, "De dag van elke goedkeuring staat niet in de bronnen.");
        var referral = referral(protocol);
        answer((municipality, place) ->
                DemoAnswers.decided(referral, municipality, STARTED, "Goedgekeurd."));
    }

    /// In spring, of the last two years of the protocol.
    private void contribute(int year, boolean allPaid) {
        contributions.contribute(protocol(), year, allPaid, clock.today());
    }

    private void renew() {
        submitted(
                ENDED.plusDays(1),
                protocol().id(),
                "Opgemaakt ter demonstratie: deze vernieuwing staat niet in de bronnen.");
    }

    /// Most decided, some have it on their agenda (one let its day pass), and the rest has yet to
    /// say something.
    private void answerRenewal() {
        var referral = referral(protocol());
        answer((municipality, place) -> renewed(referral, municipality, place));
    }

    private @Nullable NewAnswer renewed(UUID referral, String municipality, int place) {
        var today = clock.today();
        if (municipality.equals(DemoRegion.WESTHOEK.visited())) return null;
        return switch (place % YEARS) {
            case 0, 1, 2, 3 ->
                    DemoAnswers.decided(
                            referral, municipality, today.minusDays(place), "Goedgekeurd.");
            case 4 -> DemoAnswers.onAgenda(referral, municipality, today.plusDays(ahead(place)));
            default -> null;
        };
    }

    private static int ahead(int place) {
        return place < YEARS ? ANSWERED_DAYS_AGO - PASSED_DAYS_AGO : SUBMITTED_DAYS_AGO;
    }

    /// The newest: that of 2020 until it is renewed.
    private ProtocolView protocol() {
        var region = DemoRegion.WESTHOEK;
        return protocols
                .list(region.coordinator(), DemoContributions.all(region))
                .items()
                .getFirst();
    }

    /// A protocol of six years, before the councils of the Westhoek.
    private ProtocolView submitted(LocalDate start, @Nullable UUID renews, String note) {
        var coordinator = DemoRegion.WESTHOEK.coordinator();
        var end = start.plusYears(YEARS).minusDays(1);
        var draft =
                protocols.draft(
                        coordinator,
                        new NewProtocol(
                                DemoRegion.WESTHOEK.code(),
                                ProtocolKind.PROTOCOL,
                                "Protocol Westhoekoverleg %d–%d"
                                        .formatted(start.getYear(), end.getYear()),
                                start,
                                end,
                                municipalities(DemoRegion.WESTHOEK),
                                renews,
                                null,
                                note,
                                null));
        var question =
                new NewSubmission(
                        "Keur het protocol goed voor een periode van zes jaar.",
                        clock.today().plusDays(DAYS_TO_ANSWER));
        return protocols.submit(coordinator, draft.id(), IfMatch.any(), question);
    }

    private void answer(Answering each) {
        var municipalities = municipalities(DemoRegion.WESTHOEK);
        List<NewAnswer> items = new ArrayList<>();
        for (var place = 0; place < municipalities.size(); place++) {
            var item = each.of(municipalities.get(place), place);
            if (item != null) items.add(item);
        }
        answers.take(DemoRegion.WESTHOEK, items);
    }

    /// What the council of a municipality says, if anything.
    private interface Answering {
        @Nullable NewAnswer of(String municipality, int place);
    }

    private static UUID referral(ProtocolView protocol) {
        var approvals = protocol.approvals();
        if (approvals == null) throw new IllegalStateException("it is before the councils");
        return UUID.fromString(approvals.referral().id());
    }

    private List<String> municipalities(DemoRegion region) {
        return memberships.municipalities(region.code(), clock.today());
    }
}
