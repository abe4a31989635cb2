package be.doorstroom.referral;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.referral.ReferralView.TargetView;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows referrals, each as its reader may see it.
@ApplicationScoped
class ReferralDesk {
    private final Referrals referrals;
    private final ReferralPolicy policy;
    private final Directory directory;
    private final HouseClock clock;

    ReferralDesk(
            Referrals referrals, ReferralPolicy policy, Directory directory, HouseClock clock) {
        this.referrals = referrals;
        this.policy = policy;
        this.directory = directory;
        this.clock = clock;
    }

    /// In their order; one statement for the targets of all.
    List<ReferralView> views(Actor actor, List<ReferralRow> rows) {
        var targets = referrals.targets(rows.stream().map(row -> row.referral().id()).toList());
        return rows.stream()
                .map(row -> view(actor, row, targets.getOrDefault(row.referral().id(), List.of())))
                .toList();
    }

    ReferralView view(Actor actor, ReferralRow row) {
        return views(actor, List.of(row)).getFirst();
    }

    private ReferralView view(Actor actor, ReferralRow row, List<ReferralTarget> targets) {
        var referral = row.referral();
        var self = Href.to("referrals", referral.id());
        return new ReferralView(
                self,
                self,
                referral.id(),
                Tagged.tag(referral.version()),
                row.title(),
                ReferralView.ReferredOutcome.of(row),
                reference("meetings", row.meeting(), null),
                reference("protocols", referral.protocol(), referral.title()),
                directory.region(referral.region()),
                referral.text(),
                referral.dueOn(),
                targets.stream().map(target -> view(actor, row, target)).toList());
    }

    private TargetView view(Actor actor, ReferralRow row, ReferralTarget target) {
        var mayAnswer = row.isAnswerable() && policy.mayAnswer(actor, target.organization());
        return new TargetView(
                Href.to("referrals", row.referral().id(), "targets", target.organization()),
                directory.organization(target.organization()),
                target.body(),
                target.state(),
                target.isOverdue(row.referral().dueOn(), clock.today()),
                target.treatedOn(),
                target.result(),
                target.link(),
                target.answeredAt(),
                mayAnswer ? List.of("answerReferral") : List.of());
    }

    private static @Nullable Reference reference(
            String collection, @Nullable UUID id, @Nullable String title) {
        return id == null ? null : Reference.to(collection, id, title);
    }
}
