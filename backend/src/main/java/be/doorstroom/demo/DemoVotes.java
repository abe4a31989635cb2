package be.doorstroom.demo;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.agenda.NewAgendaVersion;
import be.doorstroom.assembly.Partner;
import be.doorstroom.assembly.QuorumService;
import be.doorstroom.decision.DecisionService;
import be.doorstroom.decision.NewDecision;
import be.doorstroom.document.ReleaseChange;
import be.doorstroom.document.ReleaseChange.NewRelease;
import be.doorstroom.document.ReleaseService;
import be.doorstroom.document.ReleaseState;
import be.doorstroom.meeting.AttendanceService;
import be.doorstroom.meeting.AttendanceState;
import be.doorstroom.meeting.AttendanceView.AttendanceChange;
import be.doorstroom.meeting.AttendanceView.SeatNote;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.minutes.EntryChange;
import be.doorstroom.minutes.MinutesPublicationService;
import be.doorstroom.minutes.MinutesService;
import be.doorstroom.minutes.NewReview;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.vote.NewBallots;
import be.doorstroom.vote.NewBallots.NewBallot;
import be.doorstroom.vote.NewVote;
import be.doorstroom.vote.VoteChoice;
import be.doorstroom.vote.VoteClosing;
import be.doorstroom.vote.VoteCount;
import be.doorstroom.vote.VoteKind;
import be.doorstroom.vote.VoteService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the sittings of the demonstration: who is there, what is voted, what is written down.
@ApplicationScoped
class DemoVotes {
    private static final int REVIEW_DAYS = 10;

    private final AgendaService agendas;
    private final MeetingService meetings;
    private final AttendanceService attendance;
    private final QuorumService quorum;
    private final VoteService votes;
    private final DecisionService decisions;
    private final MinutesService minutes;
    private final MinutesPublicationService publication;
    private final ReleaseService releases;
    private final DemoSeries series;

    DemoVotes(
            AgendaService agendas,
            MeetingService meetings,
            AttendanceService attendance,
            QuorumService quorum,
            VoteService votes,
            DecisionService decisions,
            MinutesService minutes,
            MinutesPublicationService publication,
            ReleaseService releases,
            DemoSeries series) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.attendance = attendance;
        this.quorum = quorum;
        this.votes = votes;
        this.decisions = decisions;
        this.minutes = minutes;
        this.publication = publication;
        this.releases = releases;
        this.series = series;
    }

    /// Puts it on the calendar and convenes it by its agenda, which every council may read.
    void convene(DemoSitting sitting) {
        var region = sitting.region();
        var actor = region.coordinator();
        sitting.planned(
                series.callAssembly(region, sitting.body(), sitting.day(), sitting.title()));
        for (var point : sitting.points()) {
            sitting.added(agendas.add(actor, sitting.id(), sitting.wish(point)).id());
        }
        agendas.approve(actor, sitting.id(), IfMatch.any(), new NewAgendaVersion(null));
    }

    /// Opens it with everybody there but these.
    void open(DemoSitting sitting, Set<String> excused) {
        var actor = sitting.region().coordinator();
        meetings.open(actor, sitting.id(), IfMatch.any());
        var notes =
                attendance.get(actor, sitting.id()).items().stream()
                        .map(seat ->
                                new SeatNote(
                                        seat.organization().id(),
                                        seat.office(),
                                        excused.contains(seat.organization().id())
                                                ? AttendanceState.EXCUSED
                                                : AttendanceState.PRESENT,
                                        null))
                        .toList();
        attendance.change(actor, sitting.id(), IfMatch.any(), new AttendanceChange(notes));
    }

    /// An open vote that some are against and one abstains from, and what it decides.
    void voteOpenly(DemoSitting sitting, int point, int against, String decision) {
        var ballots = new ArrayList<NewBallot>();
        for (var partner : present(sitting)) {
            var place = ballots.size();
            var choice =
                    place < against
                            ? VoteChoice.AGAINST
                            : place == against ? VoteChoice.ABSTAINED : VoteChoice.IN_FAVOR;
            ballots.add(new NewBallot(partner.organization(), choice));
        }
        vote(sitting, point, VoteKind.OPEN, ballots, null, decision);
    }

    /// A secret vote that all but some are in favor of.
    void voteSecretly(DemoSitting sitting, int point, int against, String decision) {
        var ballots =
                present(sitting).stream()
                        .map(partner -> new NewBallot(partner.organization(), null))
                        .toList();
        var count = new VoteCount((long) ballots.size() - against, against, 0);
        vote(sitting, point, VoteKind.SECRET, ballots, count, decision);
    }

    private List<Partner> present(DemoSitting sitting) {
        var actor = sitting.region().coordinator();
        return quorum.roll(meetings.card(actor, sitting.id())).represented();
    }

    private void vote(
            DemoSitting sitting,
            int point,
            VoteKind kind,
            List<NewBallot> ballots,
            @Nullable VoteCount count,
            String decision) {
        var actor = sitting.region().coordinator();
        var wish = new NewVote(sitting.item(point), kind, null);
        var vote = votes.open(actor, sitting.id(), wish).id();
        votes.note(actor, vote, IfMatch.any(), new NewBallots(ballots));
        votes.close(actor, vote, IfMatch.any(), new VoteClosing(count));
        decisions.take(actor, new NewDecision(vote, decision));
    }

    /// Writes the minutes and gives them to the members to read.
    void write(DemoSitting sitting) {
        var actor = sitting.region().coordinator();
        for (var entry : minutes.get(actor, sitting.id()).entries()) {
            var text = new EntryChange("<p>Toegelicht en gestemd.</p>", List.of(), List.of());
            minutes.write(actor, sitting.id(), entry.id(), text);
        }
        var until = new NewReview(sitting.day().plusDays(REVIEW_DAYS));
        publication.openReview(actor, sitting.id(), IfMatch.any(), until);
    }

    /// Approves the minutes, and lets these circles read them besides.
    void approve(DemoSitting sitting, Set<Circle> circles) {
        var actor = sitting.region().coordinator();
        publication.approve(actor, sitting.id(), IfMatch.any());
        var edition = minutes.get(actor, sitting.id()).edition();
        if (!circles.isEmpty() && edition != null) {
            var wider =
                    circles.stream()
                            .sorted()
                            .map(circle -> new NewRelease(circle, ReleaseState.RELEASED))
                            .toList();
            releases.release(
                    actor, UUID.fromString(edition.id()), IfMatch.any(), new ReleaseChange(wider));
        }
        meetings.close(actor, sitting.id(), IfMatch.any());
    }
}
