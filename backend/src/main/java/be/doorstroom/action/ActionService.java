package be.doorstroom.action;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Noting who does what by when, and saying how it ended.
@ApplicationScoped
public class ActionService {
    private final MeetingActions actions;
    private final ActionDesk desk;
    private final ActionPolicy policy;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final EditionService editions;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ActionService(
            MeetingActions actions,
            ActionDesk desk,
            ActionPolicy policy,
            MeetingService meetings,
            AgendaService agendas,
            EditionService editions,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.actions = actions;
        this.desk = desk;
        this.policy = policy;
        this.meetings = meetings;
        this.agendas = agendas;
        this.editions = editions;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<ActionView> list(Actor actor, ActionFilter filter) {
        return actions.readable(policy.readable(actor), filter, clock.today())
                .map(each -> desk.view(actor, each));
    }

    public ActionView get(Actor actor, UUID id) {
        return desk.view(actor, readable(actor, id));
    }

    /// What a meeting agreed on, by point, whoever asks: for its minutes, which show it by circle.
    public Map<UUID, List<AgreedAction>> ofMeeting(UUID meeting) {
        return actions.ofMeeting(meeting).stream()
                .collect(
                        Collectors.groupingBy(
                                Action::agendaItem,
                                Collectors.mapping(desk::agreed, Collectors.toList())));
    }

    @Transactional
    public ActionView note(Actor actor, NewAction wish) {
        var meeting =
                meetings.find(actor, wish.meeting())
                        .orElseThrow(() -> missing("meeting", wish.meeting()));
        requireWriter(actor, meeting.region());
        requireUnsettled(meeting);
        check(wish.text());
        var item = item(meeting, wish.agendaItem());
        var ground = new Action.Ground(meeting.region(), meeting.body(), item.title());
        var circle = Objects.requireNonNullElse(wish.circle(), item.circle());
        var action = new Action(wish, ground, Circle.strictest(circle, item.circle()));
        actions.persistAndFlush(action);
        events.publish(new ActionEvent.ActionNoted(action.id(), action.region(), actor.id()));
        return desk.view(actor, action);
    }

    @Transactional
    public ActionView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var action = written(actor, id);
        ifMatch.require(action.version());
        var change = patch.onto(action.text());
        check(change);
        action.change(change);
        actions.flush();
        events.publish(new ActionEvent.ActionChanged(action.id(), action.region(), actor.id()));
        return desk.view(actor, action);
    }

    @Transactional
    public void remove(Actor actor, UUID id, IfMatch ifMatch) {
        var action = written(actor, id);
        ifMatch.require(action.version());
        if (action.isSettled()) {
            throw Problem.conflict("The minutes are approved: drop the action, and say why.");
        }
        actions.delete(action);
        events.publish(new ActionEvent.ActionRemoved(id, action.region(), actor.id()));
    }

    /// Done or dropped. Repeating it changes nothing.
    @Transactional
    public ActionView close(Actor actor, UUID id, IfMatch ifMatch, ActionClosing closing) {
        var action = actions.hold(readable(actor, id));
        if (!policy.mayClose(actor, action)) {
            throw Problem.missingPermission(
                    "How an action ended says who does it, or the coordinator of the region.");
        }
        closing.require();
        if (action.state() == closing.status()) return desk.view(actor, action);
        ifMatch.require(action.version());
        action.close(closing, clock.today());
        actions.flush();
        events.publish(
                new ActionEvent.ActionClosed(
                        action.id(), action.state(), action.region(), actor.id()));
        return desk.view(actor, action);
    }

    /// The minutes are approved: their actions are read with this edition.
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID meeting, UUID edition) {
        actions.flush();
        actions.settle(meeting, edition);
    }

    private Action readable(Actor actor, UUID id) {
        return actions.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private Action written(Actor actor, UUID id) {
        var action = readable(actor, id);
        requireWriter(actor, action.region());
        return actions.hold(action);
    }

    private void requireWriter(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Actions are noted by the region's coordinator.");
        }
    }

    private void requireUnsettled(MeetingCard meeting) {
        if (!meeting.isHeld()) {
            throw Problem.conflict("Actions are noted once the meeting is held.");
        }
        if (editions.newest(meeting.id(), EditionKind.MINUTES).isPresent()) {
            throw Problem.conflict("The minutes are approved: their actions are what they are.");
        }
    }

    private AgendaDocument.Item item(MeetingCard meeting, UUID id) {
        return agendas.approved(meeting.id()).items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("agendaItem", id));
    }

    /// Every fault at once.
    private void check(ActionChange text) {
        List<Issue> issues = new ArrayList<>();
        var owner = text.owner();
        owner.fault().ifPresent(issues::add);
        var organization = owner.organization();
        if (organization != null && !directory.hasOrganization(organization)) {
            issues.add(Issue.missingReference("owner.organization", organization));
        }
        var body = owner.body();
        if (body != null && directory.body(body).isEmpty()) {
            issues.add(Issue.missingReference("owner.body", body));
        }
        var review = text.reviewOn();
        if (review != null && review.isAfter(text.dueOn())) {
            issues.add(Issue.invalid("body", "reviewOn", review, "must not be after dueOn"));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private static Problem missing(String name, UUID value) {
        return Problem.badRequest(Issue.missingReference(name, value));
    }
}
