package be.doorstroom.followup;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;

/// Shows follow-ups, each as its reader may see it.
@ApplicationScoped
class FollowUpDesk {
    private final FollowUpPolicy policy;
    private final Directory directory;
    private final HouseClock clock;

    FollowUpDesk(FollowUpPolicy policy, Directory directory, HouseClock clock) {
        this.policy = policy;
        this.directory = directory;
        this.clock = clock;
    }

    FollowUpView view(Actor actor, FollowUpRow row) {
        var followUp = row.followUp();
        var self = Href.to("followUps", followUp.id());
        var open = policy.seesNote(actor, followUp);
        return new FollowUpView(
                self,
                self,
                followUp.id(),
                Tagged.tag(followUp.version()),
                FollowUpView.FollowedOutcome.of(row),
                Reference.to("meetings", row.meeting(), null),
                directory.region(followUp.region()),
                directory.organization(followUp.municipality()),
                followUp.owner(),
                followUp.owner().label(),
                followUp.text(),
                followUp.dueOn(),
                followUp.state(),
                followUp.isOverdue(clock.today()),
                open ? followUp.note() : null,
                open ? followUp.treatedOn() : null,
                open ? followUp.link() : null,
                followUp.reportedAt(),
                policy.permitted(actor, row));
    }
}
