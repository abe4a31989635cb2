package be.doorstroom.referral;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.referral.NewReferralAnswers.NewAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes the answers of targets, one or several at once, each by its own director or clerk.
@ApplicationScoped
public class ReferralAnswerService {
    private final Referrals referrals;
    private final ReferralPolicy policy;
    private final ReferralDesk desk;
    private final Events events;
    private final HouseClock clock;

    ReferralAnswerService(
            Referrals referrals,
            ReferralPolicy policy,
            ReferralDesk desk,
            Events events,
            HouseClock clock) {
        this.referrals = referrals;
        this.policy = policy;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public ReferralView answer(Actor actor, UUID id, String organization, ReferralAnswer answer) {
        var target = referrals.hold(List.of(id)).get(new TargetKey(id, organization));
        var row = rows(actor, List.of(id)).get(id);
        if (row == null || target == null) throw Problem.notFound();
        if (!policy.mayAnswer(actor, organization)) {
            throw Problem.missingPermission("Each organization answers for itself.");
        }
        if (!row.isAnswerable()) {
            throw Problem.conflict("There is nothing to answer before the minutes are approved.");
        }
        var faults = answer.faults("", clock.today());
        if (!faults.isEmpty()) throw Problem.badRequest(faults);
        take(actor, row, target, answer);
        referrals.flush();
        return desk.view(actor, row);
    }

    /// All or nothing; each referral is answered once, whatever the number of its targets.
    ///
    /// @throws Problem `badRequest` that names every fault by its place
    @Transactional
    public List<ReferralView> answer(Actor actor, NewReferralAnswers wish) {
        var targets = referrals.hold(wish.referrals());
        var rows = rows(actor, wish.referrals());
        refuseFaults(actor, wish, rows, targets);
        for (var item : wish.items()) {
            var row = Objects.requireNonNull(rows.get(item.referral()), "refused before");
            var target = Objects.requireNonNull(targets.get(item.key()), "refused before");
            take(actor, row, target, item.answer());
        }
        referrals.flush();
        return desk.views(
                actor,
                wish.referrals().stream().map(rows::get).map(Objects::requireNonNull).toList());
    }

    private Map<UUID, ReferralRow> rows(Actor actor, List<UUID> ids) {
        return referrals.readable(policy.readable(actor), ids).stream()
                .collect(Collectors.toMap(row -> row.referral().id(), Function.identity()));
    }

    private void take(Actor actor, ReferralRow row, ReferralTarget target, ReferralAnswer answer) {
        target.answer(answer, clock.now());
        var referral = row.referral();
        events.publish(
                new ReferralEvent.ReferralAnswered(referral.id(), referral.region(), actor.id()));
    }

    private void refuseFaults(
            Actor actor,
            NewReferralAnswers wish,
            Map<UUID, ReferralRow> rows,
            Map<TargetKey, ReferralTarget> targets) {
        List<Issue> issues = new ArrayList<>();
        Set<TargetKey> seen = new HashSet<>();
        for (var i = 0; i < wish.items().size(); i++) {
            var item = wish.items().get(i);
            var place = "items[" + i + "].";
            if (seen.add(item.key())) {
                issues.addAll(
                        faults(
                                actor,
                                item,
                                rows.get(item.referral()),
                                targets.get(item.key()),
                                place));
            } else {
                issues.add(fault(place + "organization", item.organization(), "is named twice"));
            }
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private List<Issue> faults(
            Actor actor,
            NewAnswer item,
            @Nullable ReferralRow row,
            @Nullable ReferralTarget target,
            String place) {
        var referral = place + "referral";
        var organization = place + "organization";
        if (row == null) return List.of(Issue.missingReference(referral, item.referral()));
        if (target == null) {
            return List.of(Issue.missingReference(organization, item.organization()));
        }
        if (!policy.mayAnswer(actor, item.organization())) {
            return List.of(fault(organization, item.organization(), "answers for itself"));
        }
        if (!row.isAnswerable()) {
            var opens = "opens when the minutes are approved";
            return List.of(fault(referral, item.referral(), opens));
        }
        List<Issue> issues = new ArrayList<>(item.answer().faults(place, clock.today()));
        var now = target.state();
        if (item.status() != now && !now.next().contains(item.status())) {
            var status = Moves.code(item.status());
            issues.add(fault(place + "status", status, "cannot follow " + Moves.code(now)));
        }
        return issues;
    }

    private static Issue fault(String name, Object value, String detail) {
        return Issue.invalid("body", name, value, detail);
    }
}
