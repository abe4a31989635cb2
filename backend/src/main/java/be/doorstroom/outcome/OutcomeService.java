package be.doorstroom.outcome;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Visibility;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Noting what a body takes with its points, within what a body of its kind may take.
@ApplicationScoped
public class OutcomeService {
    private final Outcomes outcomes;
    private final OutcomePolicy policy;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final Directory directory;
    private final Events events;

    OutcomeService(
            Outcomes outcomes,
            OutcomePolicy policy,
            MeetingService meetings,
            AgendaService agendas,
            Directory directory,
            Events events) {
        this.outcomes = outcomes;
        this.policy = policy;
        this.meetings = meetings;
        this.agendas = agendas;
        this.directory = directory;
        this.events = events;
    }

    public Slice<OutcomeView> list(Actor actor, OutcomeFilter filter) {
        return outcomes.readable(policy.readable(actor), filter).map(o -> view(actor, o));
    }

    public Visibility visible(Actor actor, Collection<UUID> ids) {
        return Visibility.of(ids, policy.readable(actor), policy.withdrawn(actor), outcomes::among);
    }

    /// The outcomes that are read with these editions, whoever asks.
    public Map<UUID, List<UUID>> settledBy(Collection<UUID> editions) {
        return outcomes.settledBy(editions);
    }

    public OutcomeView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    /// The outcome as other rooms need it, for a reader who may know of it.
    public Optional<OutcomeCard> find(Actor actor, UUID id) {
        return outcomes.readable(policy.readable(actor), id).map(OutcomeCard::of);
    }

    /// Every outcome of a meeting: for the minutes, which show them by circle.
    public List<OutcomeView> ofMeeting(Actor actor, UUID meeting) {
        return outcomes.ofMeeting(meeting).stream().map(o -> view(actor, o)).toList();
    }

    /// What bodies took with these points, for the bodies that take them next, whoever asks. An
    /// advice is given to be passed on, and is told from when it is noted; anything else once the
    /// minutes that hold it are approved and as long as they are not recalled.
    public List<GivenOutcome> given(Collection<UUID> items) {
        return outcomes.given(items).stream().map(GivenOutcome::of).toList();
    }

    @Transactional
    public OutcomeView note(Actor actor, NewOutcome wish) {
        var meeting =
                meetings.find(actor, wish.meeting())
                        .orElseThrow(() -> missing("meeting", wish.meeting()));
        requireWritable(actor, meeting);
        var item = item(meeting, wish.agendaItem());
        requireAllowed(meeting, wish.type());
        var outcome = new Outcome(wish, ground(meeting, item), circle(wish, item));
        outcomes.persistAndFlush(outcome);
        events.publish(
                new OutcomeEvent.OutcomeNoted(
                        outcome.id(),
                        meeting.id(),
                        outcome.agendaItem(),
                        meeting.region(),
                        actor.id()));
        return view(actor, outcome);
    }

    @Transactional
    public OutcomeView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var outcome = readable(actor, id);
        var meeting = writable(actor, outcome.meeting());
        ifMatch.require(outcome.version());
        var change = patch.onto(OutcomeChange.of(outcome));
        requireAllowed(meeting, change.type());
        outcome.change(change.within(item(meeting, outcome.agendaItem()).circle()));
        outcomes.flush();
        events.publish(
                new OutcomeEvent.OutcomeChanged(
                        id, meeting.id(), outcome.agendaItem(), meeting.region(), actor.id()));
        return view(actor, outcome);
    }

    @Transactional
    public void remove(Actor actor, UUID id, IfMatch ifMatch) {
        var outcome = readable(actor, id);
        var meeting = writable(actor, outcome.meeting());
        ifMatch.require(outcome.version());
        outcome.requireOpen();
        outcomes.delete(outcome);
        events.publish(
                new OutcomeEvent.OutcomeRemoved(
                        id, meeting.id(), outcome.agendaItem(), meeting.region(), actor.id()));
    }

    /// The minutes are approved: their outcomes change no more, and are read with this edition. A
    /// correction takes them along as they are.
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID meeting, UUID edition) {
        outcomes.flush();
        outcomes.settle(meeting, edition);
    }

    private MeetingCard writable(Actor actor, UUID id) {
        var meeting = meetings.card(actor, id);
        requireWritable(actor, meeting);
        return meeting;
    }

    private void requireWritable(Actor actor, MeetingCard meeting) {
        if (!policy.mayWrite(actor, meeting.region())) {
            throw Problem.missingPermission("Outcomes are noted by the region's coordinator.");
        }
        if (!meeting.isHeld()) {
            throw Problem.conflict("Outcomes are noted once the meeting is held.");
        }
        if (outcomes.ofMeeting(meeting.id()).stream().anyMatch(Outcome::isSettled)) {
            throw Problem.conflict("The minutes are approved: their outcomes change no more.");
        }
    }

    private AgendaDocument.Item item(MeetingCard meeting, UUID id) {
        return agendas.approved(meeting.id()).items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("agendaItem", id));
    }

    /// Seed 003: "Conferentie beslist niet".
    private void requireAllowed(MeetingCard meeting, OutcomeType type) {
        var allowed =
                directory
                        .body(meeting.body())
                        .map(body -> body.kind().outcomeTypes())
                        .orElse(Set.of());
        if (allowed.contains(type)) return;
        throw new Problem(
                ProblemKind.OUTCOME_NOT_ALLOWED,
                "This body takes no "
                        + Moves.code(type)
                        + ". It may take "
                        + allowed.stream().map(Moves::code).collect(Collectors.joining(", "))
                        + ".");
    }

    private static Outcome.Ground ground(MeetingCard meeting, AgendaDocument.Item item) {
        return new Outcome.Ground(meeting.region(), meeting.body(), item.title(), item.circle());
    }

    private static Circle circle(NewOutcome wish, AgendaDocument.Item item) {
        return Circle.strictest(
                Objects.requireNonNullElse(wish.circle(), item.circle()), item.circle());
    }

    private Outcome readable(Actor actor, UUID id) {
        return outcomes.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private OutcomeView view(Actor actor, Outcome outcome) {
        return OutcomeView.of(outcome, policy.mayWrite(actor, outcome.region()));
    }

    private static Problem missing(String name, UUID value) {
        return Problem.badRequest(Issue.missingReference(name, value));
    }
}
