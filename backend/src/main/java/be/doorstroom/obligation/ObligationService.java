package be.doorstroom.obligation;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.obligation.RulesPreviewView.ChangeView;
import be.doorstroom.obligation.RulesPreviewView.TermView;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Reading, trying out and choosing the rules of a region. They hold for what is published from
/// then on; what was sent stays due as it was.
@ApplicationScoped
public class ObligationService {
    private static final int MONTHS_AHEAD = 6;

    private final Choices choices;
    private final ObligationPolicy policy;
    private final MembershipService memberships;
    private final MeetingService meetings;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ObligationService(
            Choices choices,
            ObligationPolicy policy,
            MembershipService memberships,
            MeetingService meetings,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.choices = choices;
        this.policy = policy;
        this.memberships = memberships;
        this.meetings = meetings;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// The rules that hold now, without asking who reads: for the room that sends.
    public ObligationRules of(String region) {
        return choices.findByIdOptional(region)
                .map(ChosenRules::rules)
                .orElse(ObligationRules.USUAL);
    }

    public ObligationRulesView get(Actor actor, String region) {
        if (!policy.isReadable(actor, region)) throw Problem.notFound();
        var chosen = choices.findByIdOptional(region);
        return ObligationRulesView.of(
                directory.region(region),
                chosen.map(ChosenRules::rules).orElse(ObligationRules.USUAL),
                chosen.map(ChosenRules::version).orElse(0),
                policy.permitted(actor, region));
    }

    /// What would change; nothing is written.
    public RulesPreviewView preview(Actor actor, String region, WantedRules wish) {
        requireChoosing(actor, region);
        var wanted = wish.checked();
        var now = of(region);
        return new RulesPreviewView(
                changes(region, now, wanted), terms(now, wanted), meetingsAhead(actor, region));
    }

    @Transactional
    public ObligationRulesView change(
            Actor actor, String region, IfMatch ifMatch, WantedRules wish) {
        requireChoosing(actor, region);
        var wanted = wish.checked();
        var chosen = choices.findByIdOptional(region);
        ifMatch.require(chosen.map(ChosenRules::version).orElse(0));
        chosen.ifPresentOrElse(
                row -> row.choose(wanted), () -> choices.persist(new ChosenRules(region, wanted)));
        choices.flush();
        events.publish(new ObligationEvent.RulesChanged(region, actor.id()));
        return get(actor, region);
    }

    private void requireChoosing(Actor actor, String region) {
        if (!policy.isReadable(actor, region)) throw Problem.notFound();
        if (!policy.mayChoose(actor, region)) {
            throw Problem.missingPermission("The coordinator of the region chooses its rules.");
        }
    }

    private List<ChangeView> changes(String region, ObligationRules now, ObligationRules wanted) {
        var municipalities = memberships.municipalities(region, clock.today()).size();
        return Arrays.stream(Paper.values())
                .flatMap(paper -> changes(paper, municipalities, now, wanted))
                .toList();
    }

    /// Who may be chosen is one of each municipality: a director, a college, a council, a
    /// committee.
    private static Stream<ChangeView> changes(
            Paper paper, int municipalities, ObligationRules now, ObligationRules wanted) {
        return paper.receivers().stream()
                .filter(receiver -> now.oblige(paper, receiver) != wanted.oblige(paper, receiver))
                .map(receiver ->
                        new ChangeView(
                                paper, receiver, wanted.oblige(paper, receiver), municipalities));
    }

    private static List<TermView> terms(ObligationRules now, ObligationRules wanted) {
        return Arrays.stream(Paper.values())
                .filter(Paper::hasTerm)
                .filter(paper -> !now.term(paper).equals(wanted.term(paper)))
                .map(paper -> new TermView(paper, days(now, paper), days(wanted, paper)))
                .toList();
    }

    private static int days(ObligationRules rules, Paper paper) {
        return Objects.requireNonNull(rules.of(paper).days(), "it has a term");
    }

    private int meetingsAhead(Actor actor, String region) {
        var today = clock.today();
        return (int)
                meetings.between(actor, region, today, today.plusMonths(MONTHS_AHEAD)).stream()
                        .filter(MeetingCard::isStillToBeHeld)
                        .count();
    }
}
