package be.doorstroom.plan;

import be.doorstroom.access.Actor;
import be.doorstroom.plan.Commitments.Sum;
import be.doorstroom.plan.PlanView.TotalView;
import be.doorstroom.plan.Plans.Covered;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.protocol.Money;
import be.doorstroom.region.Directory;
import be.doorstroom.theme.ThemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writing strategic plans, and reading what they add up to.
@ApplicationScoped
public class PlanService {
    private final Plans plans;
    private final Commitments commitments;
    private final PlanPolicy policy;
    private final ThemeService themes;
    private final Directory directory;
    private final Events events;

    PlanService(
            Plans plans,
            Commitments commitments,
            PlanPolicy policy,
            ThemeService themes,
            Directory directory,
            Events events) {
        this.plans = plans;
        this.commitments = commitments;
        this.policy = policy;
        this.themes = themes;
        this.directory = directory;
        this.events = events;
    }

    public Slice<PlanView> list(Actor actor, PlanFilter filter) {
        var slice = plans.readable(policy.readable(actor), filter);
        return new Slice<>(views(actor, slice.items()), slice.next());
    }

    public PlanView get(Actor actor, UUID id) {
        return views(actor, List.of(readable(actor, id))).getFirst();
    }

    @Transactional
    public PlanView open(Actor actor, NewPlan wish) {
        if (!actor.workingRegions().contains(wish.region())) {
            throw Problem.badRequest(Issue.missingReference("region", wish.region()));
        }
        requireWriter(actor, wish.region());
        check(wish.region(), wish.text());
        var plan = new Plan(wish);
        plans.persistAndFlush(plan);
        return written(actor, plan);
    }

    @Transactional
    public PlanView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var plan = plans.hold(readable(actor, id));
        requireWriter(actor, plan.region());
        ifMatch.require(plan.version());
        var text = patch.onto(plan.text());
        check(plan.region(), text);
        if (commitments.reachesBeyond(id, text)) {
            throw Problem.conflict(
                    "Municipalities pledged for a theme or a year that it would no longer cover."
                            + " Withdraw that first.");
        }
        plan.change(text);
        plans.flush();
        return written(actor, plan);
    }

    private void check(String region, PlanChange text) {
        text.require();
        themes.requireThemes(region, text.filed());
    }

    private PlanView written(Actor actor, Plan plan) {
        events.publish(new PlanEvent.PlanWritten(plan.id(), plan.region(), actor.id()));
        return views(actor, List.of(plan)).getFirst();
    }

    private Plan readable(Actor actor, UUID id) {
        return plans.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private void requireWriter(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission(
                    "A strategic plan is written by the coordinator of its region.");
        }
    }

    private List<PlanView> views(Actor actor, List<Plan> shown) {
        var ids = shown.stream().map(Plan::id).toList();
        var covered = plans.themes(ids);
        var sums = commitments.sums(ids);
        return shown.stream()
                .map(plan ->
                        view(
                                actor,
                                plan,
                                covered.getOrDefault(plan.id(), List.of()),
                                sums.get(plan.id())))
                .toList();
    }

    private PlanView view(Actor actor, Plan plan, List<Covered> covered, @Nullable Sum sum) {
        var self = Href.to("plans", plan.id());
        var text = plan.head();
        return new PlanView(
                self,
                self,
                plan.id(),
                Tagged.tag(plan.version()),
                directory.region(plan.region()),
                text.title(),
                text.fromYear(),
                text.untilYear(),
                covered.stream()
                        .map(each -> Reference.to("themes", each.theme(), each.name()))
                        .toList(),
                text.note(),
                text.source(),
                policy.seesTotals(actor, plan.region()) ? total(sum) : null,
                policy.permitted(actor, plan));
    }

    private static TotalView total(@Nullable Sum sum) {
        if (sum == null) return new TotalView(Money.amount(0), Money.amount(0), 0);
        return new TotalView(
                Money.amount(sum.pledged()),
                Money.amount(sum.confirmed()),
                Math.toIntExact(sum.municipalities()));
    }
}
