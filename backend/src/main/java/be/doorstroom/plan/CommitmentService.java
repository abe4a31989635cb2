package be.doorstroom.plan;

import be.doorstroom.access.Actor;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Pledging amounts for a plan, confirming and withdrawing them.
@ApplicationScoped
public class CommitmentService {
    private final Commitments commitments;
    private final Plans plans;
    private final PlanPolicy policy;
    private final MembershipService memberships;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    CommitmentService(
            Commitments commitments,
            Plans plans,
            PlanPolicy policy,
            MembershipService memberships,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.commitments = commitments;
        this.plans = plans;
        this.policy = policy;
        this.memberships = memberships;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<CommitmentView> list(Actor actor, CommitmentFilter filter) {
        return commitments
                .readable(policy.readableCommitments(actor), filter)
                .map(row -> view(actor, row));
    }

    public CommitmentView get(Actor actor, UUID id) {
        return view(actor, row(actor, id));
    }

    /// One that counts in each place: what stands there already is changed or withdrawn first.
    @Transactional
    public CommitmentView pledge(Actor actor, NewCommitment wish) {
        var plan =
                plans.readable(policy.readable(actor), wish.plan())
                        .orElseThrow(() ->
                                Problem.badRequest(Issue.missingReference("plan", wish.plan())));
        requireWriter(actor, plan.region());
        plans.hold(plan);
        check(plan, wish);
        var earlier = commitments.at(wish);
        if (earlier.stream().anyMatch(each -> each.state() != CommitmentState.WITHDRAWN)) {
            throw Problem.conflict(
                    "It pledged for this theme and year already: change that, or withdraw it.");
        }
        var commitment = new Commitment(plan, wish, earlier.size() + 1, clock.today());
        commitments.persist(commitment);
        plan.touch();
        commitments.flush();
        return written(actor, commitment);
    }

    @Transactional
    public CommitmentView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var commitment = held(actor, id);
        requireWriter(actor, commitment.region());
        ifMatch.require(commitment.version());
        commitment.change(patch.onto(commitment.content()));
        touchPlan(commitment);
        return written(actor, commitment);
    }

    /// By the municipality. Repeating it changes nothing.
    @Transactional
    public CommitmentView confirm(
            Actor actor, UUID id, IfMatch ifMatch, Confirmation confirmation) {
        var commitment = held(actor, id);
        if (!policy.mayConfirm(actor, commitment.municipality())) {
            throw Problem.missingPermission("What a municipality pledges confirms its director.");
        }
        confirmation.require(clock.today());
        if (commitment.state() == CommitmentState.CONFIRMED) return get(actor, id);
        ifMatch.require(commitment.version());
        commitment.confirm(confirmation);
        return moved(actor, commitment);
    }

    /// By the municipality or the coordinator. Repeating it changes nothing.
    @Transactional
    public CommitmentView withdraw(Actor actor, UUID id, IfMatch ifMatch, Withdrawal withdrawal) {
        var commitment = held(actor, id);
        if (!policy.mayConfirm(actor, commitment.municipality())
                && !policy.mayWrite(actor, commitment.region())) {
            throw Problem.missingPermission(
                    "What a municipality pledges withdraws its director, or the coordinator.");
        }
        if (commitment.state() == CommitmentState.WITHDRAWN) return get(actor, id);
        ifMatch.require(commitment.version());
        commitment.withdraw(withdrawal.reason());
        return moved(actor, commitment);
    }

    private Commitment held(Actor actor, UUID id) {
        var commitment = row(actor, id).commitment();
        commitments.hold(commitment);
        return commitment;
    }

    private CommitmentRow row(Actor actor, UUID id) {
        return commitments
                .readable(policy.readableCommitments(actor), id)
                .orElseThrow(Problem::notFound);
    }

    private void requireWriter(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission(
                    "What is pledged is written by the coordinator of the region.");
        }
    }

    /// Every fault at once.
    private void check(Plan plan, NewCommitment wish) {
        List<Issue> issues = new ArrayList<>();
        var members = memberships.municipalities(plan.region(), clock.today());
        if (!members.contains(wish.municipality())) {
            issues.add(Issue.missingReference("municipality", wish.municipality()));
        }
        if (!plan.text().themes().contains(wish.theme())) {
            issues.add(Issue.missingReference("theme", wish.theme()));
        }
        if (!plan.covers(wish.year())) {
            issues.add(Issue.invalid("body", "year", wish.year(), "must be a year of the plan"));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private void touchPlan(Commitment commitment) {
        plans.findByIdOptional(commitment.plan()).ifPresent(plan -> plans.hold(plan).touch());
        commitments.flush();
    }

    private CommitmentView written(Actor actor, Commitment commitment) {
        events.publish(
                new PlanEvent.CommitmentWritten(commitment.id(), commitment.region(), actor.id()));
        return get(actor, commitment.id());
    }

    private CommitmentView moved(Actor actor, Commitment commitment) {
        touchPlan(commitment);
        events.publish(
                new PlanEvent.CommitmentMoved(
                        commitment.id(), commitment.state(), commitment.region(), actor.id()));
        return get(actor, commitment.id());
    }

    private CommitmentView view(Actor actor, CommitmentRow row) {
        var commitment = row.commitment();
        var self = Href.to("commitments", commitment.id());
        var content = commitment.content();
        return new CommitmentView(
                self,
                self,
                commitment.id(),
                Tagged.tag(commitment.version()),
                Reference.to("plans", commitment.plan(), row.plan()),
                directory.region(commitment.region()),
                directory.organization(commitment.municipality()),
                Reference.to("themes", commitment.theme(), row.theme()),
                commitment.year(),
                content.amount(),
                content.note(),
                commitment.state(),
                commitment.pledgedOn(),
                commitment.approvedOn(),
                commitment.approvedBy(),
                commitment.withdrawalReason(),
                commitment.source(),
                policy.permitted(actor, commitment));
    }
}
