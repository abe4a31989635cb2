package be.doorstroom.vote;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.assembly.AssemblyPolicy;
import be.doorstroom.assembly.QuorumService;
import be.doorstroom.assembly.Roll;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Putting points to the vote, noting who voted, and counting.
@ApplicationScoped
public class VoteService {
    private static final List<String> WHILE_OPEN = List.of("noteBallots", "closeVote", "annulVote");

    private final Votes votes;
    private final AssemblyPolicy policy;
    private final QuorumService quorum;
    private final AgendaService agendas;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    VoteService(
            Votes votes,
            AssemblyPolicy policy,
            QuorumService quorum,
            AgendaService agendas,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.votes = votes;
        this.policy = policy;
        this.quorum = quorum;
        this.agendas = agendas;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public List<VoteView> list(Actor actor, UUID meetingId) {
        var meeting = quorum.meeting(actor, meetingId);
        var all = votes.of(meetingId);
        var ballots = votes.ballots(all.stream().map(Vote::id).toList());
        return all.stream()
                .map(each -> view(actor, meeting, each, ballots.getOrDefault(each.id(), List.of())))
                .toList();
    }

    public VoteView get(Actor actor, UUID id) {
        var vote = known(id);
        return view(actor, quorum.meeting(actor, vote.meeting()), vote);
    }

    /// The vote as other rooms need it, for a reader who may see it.
    public Optional<VoteCard> find(Actor actor, UUID id) {
        return votes.findByIdOptional(id)
                .filter(vote -> quorum.isReadable(actor, vote.meeting()))
                .map(Vote::card);
    }

    /// @throws Problem `quorumNotReached` when too few partners take part
    @Transactional
    public VoteView open(Actor actor, UUID meetingId, NewVote wish) {
        var meeting = quorum.meeting(actor, meetingId);
        requireLead(actor, meeting);
        requireHeld(meeting);
        var item = item(meeting, wish);
        var roll = quorum.roll(meeting);
        requireQuorum(roll);
        if (wish.kind() == VoteKind.WEIGHTED && !roll.hasShares()) {
            throw Problem.badRequest(
                    Issue.invalid("body", "kind", "weighted", "not every partner has shares"));
        }
        var vote = new Vote(meeting, wish, item.title(), clock.now());
        vote.count(roll, 0);
        votes.persistAndFlush(vote);
        events.publish(new VoteEvent.VoteOpened(vote.id(), meeting.region(), actor.id()));
        return view(actor, meeting, vote);
    }

    /// Takes who voted, and what unless it is secret, in place of what was noted before.
    @Transactional
    public VoteView note(Actor actor, UUID id, IfMatch ifMatch, NewBallots wish) {
        var vote = known(id);
        var meeting = led(actor, vote);
        ifMatch.require(vote.version());
        vote.requireOpen();
        var roll = quorum.roll(meeting);
        BallotCheck.require(vote.kind(), roll, wish.items());
        votes.moveOn(vote);
        votes.replace(
                id,
                wish.items().stream()
                        .map(each ->
                                new Ballot(
                                        vote,
                                        roll.partner(each.organization()).orElseThrow(),
                                        each.choice())));
        vote.count(roll, wish.items().size());
        votes.flush();
        events.publish(new VoteEvent.BallotsNoted(id, meeting.region(), actor.id()));
        return view(actor, meeting, vote);
    }

    /// Counts. Of a secret vote the tellers' count is taken, as many as voted.
    @Transactional
    public VoteView close(Actor actor, UUID id, IfMatch ifMatch, VoteClosing closing) {
        var vote = known(id);
        var meeting = led(actor, vote);
        if (vote.state() == VoteState.CLOSED) return view(actor, meeting, vote);
        ifMatch.require(vote.version());
        if (vote.state() == VoteState.OPEN) requireQuorum(quorum.roll(meeting));
        vote.close(count(vote, closing), clock.now());
        votes.flush();
        events.publish(new VoteEvent.VoteClosed(id, meeting.region(), actor.id()));
        return view(actor, meeting, vote);
    }

    @Transactional
    public VoteView annul(Actor actor, UUID id, IfMatch ifMatch, VoteAnnulment annulment) {
        var vote = known(id);
        var meeting = led(actor, vote);
        if (vote.state() == VoteState.ANNULLED) return view(actor, meeting, vote);
        ifMatch.require(vote.version());
        vote.annul(annulment.reason(), clock.now());
        votes.flush();
        events.publish(new VoteEvent.VoteAnnulled(id, meeting.region(), actor.id()));
        return view(actor, meeting, vote);
    }

    private VoteCount count(Vote vote, VoteClosing closing) {
        var ballots = votes.ballots(List.of(vote.id())).getOrDefault(vote.id(), List.of());
        if (ballots.isEmpty()) throw Problem.conflict("Nobody has voted yet.");
        var told = closing.count();
        if (vote.kind() != VoteKind.SECRET) {
            if (told == null) return VoteCount.of(ballots);
            throw refusedCount("is counted from the ballots, for this vote is not secret");
        }
        if (told == null) throw refusedCount("say what the tellers counted");
        if (told.total() == ballots.size()) return told;
        throw refusedCount("must add up to the " + ballots.size() + " who voted");
    }

    private static Problem refusedCount(String detail) {
        return Problem.badRequest(Issue.invalid("body", "count", null, detail));
    }

    private MeetingCard led(Actor actor, Vote vote) {
        var meeting = quorum.meeting(actor, vote.meeting());
        requireLead(actor, meeting);
        return meeting;
    }

    private void requireLead(Actor actor, MeetingCard meeting) {
        if (!policy.mayLead(actor, meeting)) {
            throw Problem.missingPermission("Votes are led by the region's coordinator.");
        }
    }

    private static void requireHeld(MeetingCard meeting) {
        if (meeting.state() != MeetingState.HELD) {
            throw Problem.conflict("A vote is taken while the meeting is held.");
        }
    }

    private static void requireQuorum(Roll roll) {
        if (roll.isReached()) return;
        throw new Problem(
                ProblemKind.QUORUM_NOT_REACHED,
                "%d of %d partners take part; it takes %d%s."
                        .formatted(
                                roll.represented().size(),
                                roll.partners().size(),
                                roll.needed(),
                                roll.hasShares() ? ", and more than half of the shares" : ""));
    }

    /// Nobody who votes may know of a point of the secretariat.
    private AgendaDocument.Item item(MeetingCard meeting, NewVote wish) {
        return agendas.approved(meeting.id()).items().stream()
                .filter(each -> each.id().equals(wish.agendaItem()))
                .filter(each -> each.circle() != Circle.SECRETARIAT)
                .findFirst()
                .orElseThrow(() ->
                        Problem.badRequest(
                                Issue.missingReference(
                                        "agendaItem", Objects.toString(wish.agendaItem()))));
    }

    private Vote known(UUID id) {
        return votes.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private VoteView view(Actor actor, MeetingCard meeting, Vote vote) {
        var ballots = votes.ballots(List.of(vote.id())).getOrDefault(vote.id(), List.of());
        return view(actor, meeting, vote, ballots);
    }

    private VoteView view(Actor actor, MeetingCard meeting, Vote vote, List<Ballot> ballots) {
        var leads = policy.mayLead(actor, meeting) && vote.state() == VoteState.OPEN;
        return VoteView.of(vote, ballots, directory, leads ? WHILE_OPEN : List.of());
    }
}
