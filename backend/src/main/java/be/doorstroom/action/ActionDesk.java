package be.doorstroom.action;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.action.ActionView.OwnerView;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Shows actions, to readers and in minutes.
@ApplicationScoped
class ActionDesk {
    private final ActionPolicy policy;
    private final Directory directory;
    private final HouseClock clock;

    ActionDesk(ActionPolicy policy, Directory directory, HouseClock clock) {
        this.policy = policy;
        this.directory = directory;
        this.clock = clock;
    }

    ActionView view(Actor actor, Action action) {
        var self = Href.to("actions", action.id());
        var today = clock.today();
        var text = action.text();
        return new ActionView(
                self,
                self,
                action.id(),
                Tagged.tag(action.version()),
                directory.region(action.region()),
                directory.bodyReference(action.body()),
                action.meeting(),
                item(action),
                action.circle(),
                text.statement(),
                owner(text.owner()),
                text.dueOn(),
                text.reviewOn(),
                action.state(),
                action.isOverdue(today),
                action.isReviewDue(today),
                action.closedOn(),
                action.closingReason(),
                policy.permitted(actor, action));
    }

    AgreedAction agreed(Action action) {
        var text = action.text();
        var owner = owner(text.owner());
        var who = owner.organization() == null ? owner.body() : owner.organization();
        return new AgreedAction(
                action.id(),
                text.statement(),
                Objects.requireNonNull(who, "an action has an owner"),
                owner.officeLabel(),
                text.dueOn(),
                text.reviewOn(),
                action.circle());
    }

    private static Reference item(Action action) {
        return new Reference(
                Href.to("meetings", action.meeting(), "agendaItems", action.agendaItem()),
                action.agendaItem().toString(),
                action.itemTitle());
    }

    private OwnerView owner(ActionOwner owner) {
        var organization = owner.organization();
        var body = owner.body();
        return new OwnerView(
                organization == null ? null : directory.organization(organization),
                owner.office(),
                label(owner.office()),
                body == null ? null : directory.bodyReference(body));
    }

    private static @Nullable String label(@Nullable Office office) {
        return office == null ? null : office.label();
    }
}
