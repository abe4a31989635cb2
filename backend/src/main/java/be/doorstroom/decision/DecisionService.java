package be.doorstroom.decision;

import be.doorstroom.access.Actor;
import be.doorstroom.decision.DecisionView.DecidingVote;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.outcome.NewOutcome;
import be.doorstroom.outcome.OutcomeEvent;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import be.doorstroom.region.OutcomeType;
import be.doorstroom.vote.VoteCard;
import be.doorstroom.vote.VoteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Writing down what adopted votes decided, under a number that stays.
@ApplicationScoped
public class DecisionService {
    private final Decisions decisions;
    private final DecisionPolicy policy;
    private final VoteService votes;
    private final OutcomeService outcomes;
    private final MeetingService meetings;
    private final Directory directory;
    private final Events events;

    DecisionService(
            Decisions decisions,
            DecisionPolicy policy,
            VoteService votes,
            OutcomeService outcomes,
            MeetingService meetings,
            Directory directory,
            Events events) {
        this.decisions = decisions;
        this.policy = policy;
        this.votes = votes;
        this.outcomes = outcomes;
        this.meetings = meetings;
        this.directory = directory;
        this.events = events;
    }

    public Slice<DecisionView> list(Actor actor, DecisionFilter filter) {
        return decisions.readable(policy.readable(actor), filter).map(row -> view(actor, row));
    }

    /// @throws Problem `resourceNotFound`, or `noAccessToken` when nobody is signed in
    public DecisionView get(Actor actor, UUID id) {
        return decisions
                .readable(policy.readable(actor), id)
                .map(row -> view(actor, row))
                .orElseThrow(actor::refusal);
    }

    /// Notes the outcome of the point and gives it the next number of its body and year.
    @Transactional
    public DecisionView take(Actor actor, NewDecision wish) {
        var vote =
                votes.find(actor, wish.vote())
                        .orElseThrow(() ->
                                Problem.badRequest(Issue.missingReference("vote", wish.vote())));
        var meeting = meetings.card(actor, vote.meeting());
        if (!policy.mayDecide(actor, meeting.region())) {
            throw Problem.missingPermission(
                    "Decisions are written down by the region's coordinator.");
        }
        requireAdopted(vote);
        var outcome =
                outcomes.note(
                        actor,
                        new NewOutcome(
                                meeting.id(),
                                vote.agendaItem(),
                                OutcomeType.DECISION,
                                wish.text(),
                                null));
        var number = decisions.next(meeting.body(), meeting.date().getYear());
        var decision = new Decision(meeting, vote, outcome.id(), number);
        decisions.persistAndFlush(decision);
        events.publish(
                new DecisionEvent.DecisionTaken(decision.id(), meeting.region(), actor.id()));
        return get(actor, decision.id());
    }

    /// A number stays, and so does what bears it.
    void keep(@Observes OutcomeEvent event) {
        switch (event) {
            case OutcomeEvent.OutcomeNoted noted -> {
                // it bears no number yet
            }
            case OutcomeEvent.OutcomeChanged changed -> {
                if (decisions.isNoDecisionAnyMore(changed.id())) throw numbered();
            }
            case OutcomeEvent.OutcomeRemoved removed -> {
                if (decisions.isNumbered(removed.id())) throw numbered();
            }
        }
    }

    private static Problem numbered() {
        return Problem.conflict("This decision has its number: its text may change, no more.");
    }

    private void requireAdopted(VoteCard vote) {
        if (!vote.isAdopted()) {
            throw Problem.conflict("Only what was adopted in a closed vote is decided.");
        }
        if (decisions.isDecided(vote.id())) {
            throw Problem.conflict("What this vote decided is written down already.");
        }
    }

    private DecisionView view(Actor actor, DecisionRow row) {
        var decision = row.decision();
        var self = Href.to("decisions", decision.id());
        var settledBy = row.settledBy();
        var asks = settledBy != null && policy.mayAsk(actor, decision.region());
        return new DecisionView(
                self,
                self,
                decision.id(),
                decision.number(),
                directory.bodyReference(decision.body()),
                directory.region(decision.region()),
                Reference.to("meetings", decision.meeting(), null),
                decision.decidedOn(),
                row.title(),
                row.text(),
                row.circle(),
                Reference.to("outcomes", decision.outcome(), row.title()),
                vote(row),
                settledBy == null ? null : Reference.to("editions", settledBy, null),
                asks ? List.of("askExcerpt") : List.of());
    }

    private static DecidingVote vote(DecisionRow row) {
        var id = row.decision().vote();
        return new DecidingVote(Href.to("votes", id), id, row.kind(), row.count());
    }
}
