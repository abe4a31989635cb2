package be.doorstroom.followup;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Visibility;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.outcome.OutcomeCard;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Asking municipalities to follow outcomes up, and reading how far they are.
@ApplicationScoped
public class FollowUpService {
    private final FollowUps followUps;
    private final FollowUpPolicy policy;
    private final FollowUpDesk desk;
    private final Asking asking;
    private final OutcomeService outcomes;
    private final MeetingService meetings;
    private final Events events;
    private final HouseClock clock;

    FollowUpService(
            FollowUps followUps,
            FollowUpPolicy policy,
            FollowUpDesk desk,
            Asking asking,
            OutcomeService outcomes,
            MeetingService meetings,
            Events events,
            HouseClock clock) {
        this.followUps = followUps;
        this.policy = policy;
        this.desk = desk;
        this.asking = asking;
        this.outcomes = outcomes;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    public Slice<FollowUpView> list(Actor actor, FollowUpFilter filter) {
        return followUps
                .readable(policy.readable(actor), filter, clock.today())
                .map(row -> desk.view(actor, row));
    }

    public Visibility visible(Actor actor, Collection<UUID> ids) {
        return Visibility.of(
                ids, policy.readable(actor), policy.withdrawn(actor), followUps::among);
    }

    /// The follow-ups of these outcomes, whoever asks.
    public Map<UUID, List<UUID>> of(Collection<UUID> outcomes) {
        return followUps.of(outcomes);
    }

    public FollowUpView get(Actor actor, UUID id) {
        return followUps.readable(policy.readable(actor), List.of(id)).stream()
                .findFirst()
                .map(row -> desk.view(actor, row))
                .orElseThrow(Problem::notFound);
    }

    /// What is still open in the region of outcomes that councils may know of, whoever asks: for
    /// what the region sends to its councils.
    public List<OpenFollowUp> openForCouncils(String region) {
        return followUps.openForCouncils(region);
    }

    /// What is still open in one municipality of what was asked before a moment and a circle may
    /// know of, whoever asks: for what the region sends to its college.
    public List<OpenFollowUp> open(String municipality, Circle reader, Instant before) {
        return followUps.open(municipality, reader, before);
    }

    /// One row for each municipality, in one transaction.
    @Transactional
    public List<FollowUpView> ask(Actor actor, NewFollowUps wish) {
        var outcome = outcome(actor, wish);
        if (wish.dueOn().isBefore(clock.today())) {
            throw Problem.badRequest(
                    Issue.invalid("body", "dueOn", wish.dueOn(), "must be today or later"));
        }
        var date = meetings.card(actor, outcome.meeting()).date();
        var asked = followUps.asked(outcome.id());
        var rows =
                asking.municipalities(outcome, date, wish, asked).stream()
                        .map(each -> new FollowUp(outcome, each, wish))
                        .toList();
        followUps.persist(rows);
        followUps.flush();
        events.publish(
                new FollowUpEvent.FollowUpsAsked(outcome.id(), outcome.region(), actor.id()));
        var ids = rows.stream().map(FollowUp::id).toList();
        return followUps.readable(policy.readable(actor), ids).stream()
                .map(row -> desk.view(actor, row))
                .toList();
    }

    private OutcomeCard outcome(Actor actor, NewFollowUps wish) {
        var outcome =
                outcomes.find(actor, wish.outcome())
                        .orElseThrow(() ->
                                Problem.badRequest(
                                        Issue.missingReference("outcome", wish.outcome())));
        if (!policy.mayAsk(actor, outcome.region())) {
            throw Problem.missingPermission("Follow-up is asked by the region's coordinator.");
        }
        return outcome;
    }
}
