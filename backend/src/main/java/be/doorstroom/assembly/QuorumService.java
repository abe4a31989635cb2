package be.doorstroom.assembly;

import be.doorstroom.access.Actor;
import be.doorstroom.assembly.QuorumView.PartnerView;
import be.doorstroom.assembly.QuorumView.ProxyView;
import be.doorstroom.meeting.AttendanceService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Counts whether enough partners take part, and keeps who votes for whom.
@ApplicationScoped
public class QuorumService {
    private final Proxies proxies;
    private final AssemblyPolicy policy;
    private final MeetingService meetings;
    private final AttendanceService attendance;
    private final MembershipService memberships;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;
    private final int proxiesPerHolder;

    QuorumService(
            Proxies proxies,
            AssemblyPolicy policy,
            MeetingService meetings,
            AttendanceService attendance,
            MembershipService memberships,
            Directory directory,
            Events events,
            HouseClock clock,
            @ConfigProperty(name = "doorstroom.proxies-per-holder") int proxiesPerHolder) {
        this.proxies = proxies;
        this.policy = policy;
        this.meetings = meetings;
        this.attendance = attendance;
        this.memberships = memberships;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
        this.proxiesPerHolder = proxiesPerHolder;
    }

    /// @throws Problem `resourceNotFound` for who does not sit in the body, and where none votes
    public QuorumView get(Actor actor, UUID meetingId) {
        return view(actor, meeting(actor, meetingId));
    }

    /// A meeting of a body that decides by vote, for a reader who may see how.
    public MeetingCard meeting(Actor actor, UUID id) {
        var meeting = voting(actor, id);
        if (!policy.isReadable(actor, meeting)) throw Problem.notFound();
        return meeting;
    }

    /// As [#meeting], but answered instead of refused.
    public boolean isReadable(Actor actor, UUID id) {
        return meetings.find(actor, id)
                .filter(meeting -> policy.isReadable(actor, meeting))
                .isPresent();
    }

    /// As [#meeting], for whoever knows of the meeting.
    MeetingCard voting(Actor actor, UUID id) {
        var meeting = meetings.card(actor, id);
        if (!kind(meeting).decidesByVote()) throw Problem.notFound();
        return meeting;
    }

    BodyKind kind(MeetingCard meeting) {
        return directory.body(meeting.body()).orElseThrow(Problem::notFound).kind();
    }

    /// The partners of a meeting as they take part now.
    public Roll roll(MeetingCard meeting) {
        return roll(meeting, proxies.of(meeting.id()));
    }

    private Roll roll(MeetingCard meeting, List<Proxy> given) {
        return Roll.of(
                memberships.seats(meeting.body(), meeting.date()),
                attendance.of(meeting),
                given.stream().collect(Collectors.toMap(Proxy::giver, Proxy::holder)));
    }

    /// Gives the vote of a partner to another, in place of whom it was given to before.
    @Transactional
    public QuorumView give(Actor actor, UUID meetingId, String giver, NewProxy wish) {
        var meeting = meeting(actor, meetingId);
        proxies.hold(meetingId);
        var given = proxies.of(meetingId);
        requireGiver(actor, meeting, giver, roll(meeting, given));
        requireHolder(giver, wish.holder(), roll(meeting, given), given);
        given(given, giver)
                .ifPresentOrElse(
                        proxy -> proxy.pass(wish.holder(), clock.now()),
                        () ->
                                proxies.persist(
                                        new Proxy(meetingId, giver, wish.holder(), clock.now())));
        proxies.flush();
        events.publish(new AssemblyEvent.ProxyGiven(meetingId, meeting.region(), actor.id()));
        return view(actor, meeting);
    }

    /// Takes the vote of a partner back.
    @Transactional
    public void withdraw(Actor actor, UUID meetingId, String giver, IfMatch ifMatch) {
        var meeting = meeting(actor, meetingId);
        proxies.hold(meetingId);
        var given = proxies.of(meetingId);
        requireGiver(actor, meeting, giver, roll(meeting, given));
        var proxy = given(given, giver).orElseThrow(Problem::notFound);
        ifMatch.require(proxy.version());
        proxies.delete(proxy);
        events.publish(new AssemblyEvent.ProxyWithdrawn(meetingId, meeting.region(), actor.id()));
    }

    private static Optional<Proxy> given(List<Proxy> given, String giver) {
        return given.stream().filter(each -> each.giver().equals(giver)).findFirst();
    }

    private void requireGiver(Actor actor, MeetingCard meeting, String giver, Roll roll) {
        if (roll.partner(giver).isEmpty()) throw Problem.notFound();
        if (!policy.mayGive(actor, meeting, giver)) {
            throw Problem.missingPermission("A partner gives its own vote.");
        }
        if (!meeting.isStillToBeHeld()) {
            throw Problem.conflict("Proxies are given and withdrawn before the meeting opens.");
        }
    }

    /// No partner votes for itself by proxy, none passes on what it was given, and none holds more
    /// than it may.
    private void requireHolder(String giver, String holder, Roll roll, List<Proxy> given) {
        List<Issue> issues = new ArrayList<>();
        if (roll.partner(holder).isEmpty()) {
            issues.add(Issue.missingReference("holder", holder));
        } else if (holder.equals(giver)) {
            issues.add(refused(holder, "must be another partner"));
        }
        if (given(given, holder).isPresent()) {
            issues.add(refused(holder, "has given its own vote away"));
        }
        if (given.stream().anyMatch(each -> each.holder().equals(giver))) {
            issues.add(refused(holder, "cannot be given what others gave: there are no chains"));
        }
        var held = given.stream().filter(each -> isOther(each, giver, holder)).count();
        if (held >= proxiesPerHolder) {
            issues.add(refused(holder, "votes for " + held + " already, the most that it may"));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private static boolean isOther(Proxy proxy, String giver, String holder) {
        return proxy.holder().equals(holder) && !proxy.giver().equals(giver);
    }

    private static Issue refused(String holder, String detail) {
        return Issue.invalid("body", "holder", holder, detail);
    }

    private QuorumView view(Actor actor, MeetingCard meeting) {
        var given = proxies.of(meeting.id());
        var roll = roll(meeting, given);
        return new QuorumView(
                Href.to("meetings", meeting.id(), "quorum"),
                meeting.reference(),
                directory.bodyReference(meeting.body()),
                meeting.date(),
                roll.rule(),
                roll.partners().size(),
                roll.represented().size(),
                roll.needed(),
                shares(roll),
                roll.isReached(),
                proxiesPerHolder,
                roll.partners().stream().map(each -> view(actor, meeting, each, given)).toList(),
                permitted(actor, meeting, roll));
    }

    private static QuorumView.@Nullable Shares shares(Roll roll) {
        if (!roll.hasShares()) return null;
        return new QuorumView.Shares(roll.shares(), roll.sharesRepresented(), roll.sharesNeeded());
    }

    private List<String> permitted(Actor actor, MeetingCard meeting, Roll roll) {
        var mayVote = policy.mayLead(actor, meeting) && roll.isReached();
        return mayVote && meeting.state() == MeetingState.HELD ? List.of("openVote") : List.of();
    }

    private PartnerView view(Actor actor, MeetingCard meeting, Partner partner, List<Proxy> given) {
        var proxy = given(given, partner.organization());
        return new PartnerView(
                directory.organization(partner.organization()),
                partner.presence(),
                partner.shares(),
                proxy.map(this::view).orElse(null),
                permitted(actor, meeting, partner, proxy.isPresent()));
    }

    private ProxyView view(Proxy proxy) {
        return new ProxyView(
                Href.to("meetings", proxy.meeting(), "proxies", proxy.giver()),
                Tagged.tag(proxy.version()),
                directory.organization(proxy.holder()),
                proxy.givenAt());
    }

    private List<String> permitted(
            Actor actor, MeetingCard meeting, Partner partner, boolean given) {
        if (!meeting.isStillToBeHeld() || !policy.mayGive(actor, meeting, partner.organization())) {
            return List.of();
        }
        return given ? List.of("giveProxy", "withdrawProxy") : List.of("giveProxy");
    }
}
