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
import be.doorstroom.platform.web.Slice;
import be.doorstroom.referral.NewReferral.NewTarget;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Putting outcomes and protocols to those who decide, and reading how far they are.
@ApplicationScoped
public class ReferralService {
    private final Referrals referrals;
    private final ReferralPolicy policy;
    private final ReferralDesk desk;
    private final Targeting targeting;
    private final OutcomeService outcomes;
    private final Events events;
    private final HouseClock clock;

    ReferralService(
            Referrals referrals,
            ReferralPolicy policy,
            ReferralDesk desk,
            Targeting targeting,
            OutcomeService outcomes,
            Events events,
            HouseClock clock) {
        this.referrals = referrals;
        this.policy = policy;
        this.desk = desk;
        this.targeting = targeting;
        this.outcomes = outcomes;
        this.events = events;
        this.clock = clock;
    }

    public Slice<ReferralView> list(Actor actor, ReferralFilter filter) {
        var slice = referrals.readable(policy.readable(actor), filter, clock.today());
        return new Slice<>(desk.views(actor, slice.items()), slice.next());
    }

    public Visibility visible(Actor actor, Collection<UUID> ids) {
        return Visibility.of(
                ids, policy.readable(actor), policy.withdrawn(actor), referrals::among);
    }

    /// The referrals of these outcomes, whoever asks.
    public Map<UUID, List<UUID>> of(Collection<UUID> outcomes) {
        return referrals.of(outcomes);
    }

    /// By protocol, how far those who decide on it are, whoever asks; one statement.
    public Map<UUID, ReferralTally> tallies(Collection<UUID> protocols) {
        return referrals.tallies(protocols);
    }

    public ReferralView get(Actor actor, UUID id) {
        return referrals.readable(policy.readable(actor), List.of(id)).stream()
                .findFirst()
                .map(row -> desk.view(actor, row))
                .orElseThrow(Problem::notFound);
    }

    /// What must still be decided in the region of outcomes that councils may know of and of
    /// protocols, whoever asks: for what the region sends to its councils.
    public List<OpenReferral> openForCouncils(String region) {
        return referrals.openForCouncils(region);
    }

    @Transactional
    public ReferralView refer(Actor actor, NewReferral wish) {
        var outcome = outcome(actor, wish);
        targeting.require(wish.targets(), wish.dueOn());
        var referral = new Referral(outcome, wish);
        put(actor, referral, wish.targets());
        return get(actor, referral.id());
    }

    /// Puts a protocol to those who decide; whether the actor may is asked by its room.
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID refer(Actor actor, ReferredProtocol wish) {
        targeting.require(wish.targets(), wish.dueOn());
        var referral = new Referral(wish);
        put(actor, referral, wish.targets());
        return referral.id();
    }

    private void put(Actor actor, Referral referral, List<NewTarget> targets) {
        referrals.persistAndFlush(referral);
        referrals.add(targets.stream().map(each -> new ReferralTarget(referral, each)).toList());
        events.publish(
                new ReferralEvent.OutcomeReferred(referral.id(), referral.region(), actor.id()));
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
}
