package be.doorstroom.demo;

import be.doorstroom.access.Office;
import be.doorstroom.action.ActionClosing;
import be.doorstroom.action.ActionFilter;
import be.doorstroom.action.ActionOwner;
import be.doorstroom.action.ActionService;
import be.doorstroom.action.ActionState;
import be.doorstroom.action.ActionView;
import be.doorstroom.action.NewAction;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.PageSize;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import be.doorstroom.region.Directory.BodyCard;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Lets the conferences of the demonstration agree who works out what they agreed on; most of it is
/// done in time.
@ApplicationScoped
class DemoActions {
    private static final int DAYS_TO_DO = 70;
    private static final int DAYS_TO_REVIEW = 35;

    private final ActionService actions;
    private final Directory directory;

    DemoActions(ActionService actions, Directory directory) {
        this.actions = actions;
        this.directory = directory;
    }

    /// What a conference agrees on is worked out by those who prepare it.
    void agree(DemoMeeting meeting, UUID item, OutcomeType taken) {
        if (!meeting.isConference() || taken != OutcomeType.PROCESS_AGREEMENT) return;
        actions.note(
                meeting.coordinator(),
                new NewAction(
                        meeting.id(),
                        item,
                        "De afspraak uitwerken en terugkoppelen naar het burgemeestersoverleg.",
                        owner(meeting.region()),
                        meeting.date().plusDays(DAYS_TO_DO),
                        meeting.date().plusDays(DAYS_TO_REVIEW),
                        null));
    }

    /// The team that prepares its meetings, else the directors together, else one of them.
    private ActionOwner owner(DemoRegion region) {
        return Stream.of(BodyKind.MANAGEMENT_TEAM, BodyKind.DIRECTORS_CONSULTATION)
                .flatMap(kind -> bodies(region, kind))
                .findFirst()
                .map(body -> new ActionOwner(null, null, body))
                .orElseGet(() -> new ActionOwner(region.visited(), Office.DIRECTOR, null));
    }

    private Stream<String> bodies(DemoRegion region, BodyKind kind) {
        return directory.bodiesOf(region.code()).stream()
                .filter(body -> body.kind() == kind)
                .map(BodyCard::id);
    }

    /// Some weeks after the minutes were approved.
    void report(DemoMeeting meeting) {
        var agreed =
                new ActionFilter(
                        null,
                        null,
                        meeting.id(),
                        null,
                        List.of(ActionState.OPEN),
                        null,
                        null,
                        null,
                        PageSize.LARGEST);
        actions.list(meeting.coordinator(), agreed).items().stream()
                .filter(each -> Math.floorMod(Objects.hash(meeting.date()), 3) != 0)
                .forEach(each -> done(meeting, each));
    }

    private void done(DemoMeeting meeting, ActionView action) {
        var closing = new ActionClosing(ActionState.DONE, "Teruggekoppeld.");
        actions.close(meeting.coordinator(), action.id(), IfMatch.any(), closing);
    }
}
