package be.doorstroom.referral;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Visibility;
import be.doorstroom.outcome.OutcomeCard;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.referral.ReferralView.TargetView;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Putting outcomes to those who decide, and taking their answers.
@ApplicationScoped
public class ReferralService {
    private final Referrals referrals;
    private final ReferralPolicy policy;
    private final OutcomeService outcomes;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ReferralService(
            Referrals referrals,
            ReferralPolicy policy,
            OutcomeService outcomes,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.referrals = referrals;
        this.policy = policy;
        this.outcomes = outcomes;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<ReferralView> list(Actor actor, ReferralFilter filter) {
        var slice = referrals.readable(policy.readable(actor), filter);
        var targets =
                referrals.targets(slice.items().stream().map(row -> row.referral().id()).toList());
        return slice.map(
                row -> view(actor, row, targets.getOrDefault(row.referral().id(), List.of())));
    }

    public Visibility visible(Actor actor, Collection<UUID> ids) {
        return Visibility.of(
                ids, policy.readable(actor), policy.withdrawn(actor), referrals::among);
    }

    /// The referrals of these outcomes, whoever asks.
    public Map<UUID, List<UUID>> of(Collection<UUID> outcomes) {
        return referrals.of(outcomes);
    }

    public ReferralView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    /// What must still be decided in the region of outcomes that councils may know of, whoever
    /// asks: for what the region sends to its councils.
    public List<OpenReferral> openForCouncils(String region) {
        return referrals.openForCouncils(region);
    }

    @Transactional
    public ReferralView refer(Actor actor, NewReferral wish) {
        var outcome = outcome(actor, wish);
        requireTargets(wish);
        var referral = new Referral(outcome, wish.text());
        referrals.persistAndFlush(referral);
        referrals.add(
                wish.targets().stream().map(each -> new ReferralTarget(referral, each)).toList());
        events.publish(
                new ReferralEvent.OutcomeReferred(referral.id(), outcome.region(), actor.id()));
        return get(actor, referral.id());
    }

    /// The answer of one target, by its own director or clerk.
    @Transactional
    public ReferralView answer(Actor actor, UUID id, String organization, ReferralAnswer answer) {
        var target = referrals.hold(id, organization);
        var row = readable(actor, id);
        if (target.isEmpty()) throw Problem.notFound();
        if (!policy.mayAnswer(actor, organization)) {
            throw Problem.missingPermission("Each organization answers for itself.");
        }
        if (row.settledBy() == null) {
            throw Problem.conflict("There is nothing to answer before the minutes are approved.");
        }
        answer.requireComplete();
        target.get().answer(answer, clock.now());
        referrals.flush();
        events.publish(new ReferralEvent.ReferralAnswered(id, row.referral().region(), actor.id()));
        return view(actor, row);
    }

    private OutcomeCard outcome(Actor actor, NewReferral wish) {
        var outcome =
                outcomes.find(actor, wish.outcome())
                        .orElseThrow(() ->
                                Problem.badRequest(
                                        Issue.missingReference("outcome", wish.outcome())));
        if (!policy.mayRefer(actor, outcome.region())) {
            throw Problem.missingPermission("Outcomes are referred by the region's coordinator.");
        }
        if (outcome.type() != OutcomeType.REFERRAL) {
            throw Problem.badRequest(
                    Issue.invalid(
                            "body",
                            "outcome",
                            wish.outcome(),
                            "is of type " + Moves.code(outcome.type()) + ", not referral"));
        }
        if (referrals.isReferred(outcome.id())) {
            throw Problem.conflict("This outcome has been referred already.");
        }
        return outcome;
    }

    private void requireTargets(NewReferral wish) {
        List<Issue> issues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < wish.targets().size(); i++) {
            var place = "targets[" + i + "]";
            var target = wish.targets().get(i);
            fault(target, place, !seen.add(target.organization())).ifPresent(issues::add);
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private Optional<Issue> fault(NewReferral.NewTarget target, String place, boolean twice) {
        var organization = target.organization();
        var name = place + ".organization";
        if (!directory.hasOrganization(organization)) {
            return Optional.of(Issue.missingReference(name, organization));
        }
        if (twice) {
            return Optional.of(Issue.invalid("body", name, organization, "is named twice"));
        }
        if (decides(target.body(), directory.isMunicipality(organization))) return Optional.empty();
        return Optional.of(
                Issue.invalid(
                        "body",
                        place + ".body",
                        Moves.code(target.body()),
                        "is no body of this organization that decides"));
    }

    private static boolean decides(BodyKind body, boolean municipality) {
        return municipality
                ? body == BodyKind.MUNICIPAL_COUNCIL || body == BodyKind.MUNICIPAL_EXECUTIVE
                : body == BodyKind.BOARD_OF_DIRECTORS || body == BodyKind.GENERAL_ASSEMBLY;
    }

    private ReferralRow readable(Actor actor, UUID id) {
        return referrals.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private ReferralView view(Actor actor, ReferralRow row) {
        var id = row.referral().id();
        return view(actor, row, referrals.targets(List.of(id)).getOrDefault(id, List.of()));
    }

    private ReferralView view(Actor actor, ReferralRow row, List<ReferralTarget> targets) {
        var referral = row.referral();
        var self = Href.to("referrals", referral.id());
        return new ReferralView(
                self,
                self,
                referral.id(),
                Tagged.tag(referral.version()),
                ReferralView.ReferredOutcome.of(row),
                Reference.to("meetings", row.meeting(), null),
                directory.region(referral.region()),
                referral.text(),
                targets.stream().map(target -> view(actor, row, target)).toList());
    }

    private TargetView view(Actor actor, ReferralRow row, ReferralTarget target) {
        var mayAnswer = row.settledBy() != null && policy.mayAnswer(actor, target.organization());
        return new TargetView(
                Href.to("referrals", row.referral().id(), "targets", target.organization()),
                directory.organization(target.organization()),
                target.body(),
                target.state(),
                target.treatedOn(),
                target.result(),
                target.link(),
                target.answeredAt(),
                mayAnswer ? List.of("answerReferral") : List.of());
    }
}
