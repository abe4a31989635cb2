package be.doorstroom.stance;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import be.doorstroom.stance.StanceDesk.Ground;
import be.doorstroom.stance.StanceSummary.StanceLine;
import be.doorstroom.stance.StanceView.FormerStance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Telling what a municipality thinks of a common position, and reading what all of them think.
@ApplicationScoped
public class StanceService {
    private static final StanceChange NOTHING =
            new StanceChange(null, CollegeMandate.NONE, null, null, null);

    private final Stances stances;
    private final StanceDesk desk;
    private final StancePolicy policy;
    private final MembershipService memberships;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    StanceService(
            Stances stances,
            StanceDesk desk,
            StancePolicy policy,
            MembershipService memberships,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.stances = stances;
        this.desk = desk;
        this.policy = policy;
        this.memberships = memberships;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public StanceSheetView sheet(Actor actor, UUID meeting, UUID item) {
        var ground = desk.ground(actor, meeting, item);
        List<String> municipalities =
                ground.isCommonPosition() ? municipalities(ground.meeting()) : List.of();
        var told = stances.told(List.of(item)).getOrDefault(item, Map.of());
        return new StanceSheetView(
                self(ground),
                reference(ground),
                StanceCount.of(municipalities.size(), said(municipalities, told)),
                municipalities.stream()
                        .map(each -> view(actor, ground, each, told.getOrDefault(each, List.of())))
                        .toList());
    }

    public StanceView get(Actor actor, UUID meeting, UUID item, String municipality) {
        var ground = desk.ground(actor, meeting, item).required();
        requireMember(ground, municipality);
        return view(actor, ground, municipality);
    }

    /// Says it anew, whole; saying the same again tells nothing new.
    @Transactional
    public StanceView tell(
            Actor actor,
            UUID meeting,
            UUID item,
            String municipality,
            IfMatch ifMatch,
            StanceChange change) {
        var ground = desk.ground(actor, meeting, item).required();
        requireMember(ground, municipality);
        if (!policy.mayTell(actor, ground.meeting(), municipality)) {
            throw Problem.missingPermission(
                    "For a municipality speaks its mayor or director, or the coordinator.");
        }
        change.require(clock.today());
        var held = stances.hold(item, municipality);
        ifMatch.require(held.map(Stance::tellings).orElse(0));
        var words = change.tidied();
        if (words.equals(last(item, municipality))) return view(actor, ground, municipality);
        var stance = held.orElseGet(() -> opened(ground, municipality));
        var office = policy.speaksAs(actor, municipality);
        stances.add(new StanceTelling(stance, words, office, clock.now()));
        events.publish(
                new StanceEvent.StanceTold(
                        meeting, stance.id(), ground.meeting().region(), actor.id()));
        return view(actor, ground, municipality);
    }

    /// What was said of these points of a meeting, whoever asks: for its minutes. A point of which
    /// nobody said anything is absent.
    public Map<UUID, StanceSummary> told(MeetingCard meeting, Collection<UUID> items) {
        var told = stances.told(items);
        if (told.isEmpty()) return Map.of();
        var municipalities = municipalities(meeting);
        Map<UUID, StanceSummary> summaries = new HashMap<>();
        told.forEach((item, lines) -> summaries.put(item, summary(municipalities, lines)));
        return summaries;
    }

    private StanceSummary summary(
            List<String> municipalities, Map<String, List<StanceTelling>> told) {
        var count = StanceCount.of(municipalities.size(), said(municipalities, told));
        var lines =
                municipalities.stream()
                        .filter(told::containsKey)
                        .map(each ->
                                StanceLine.of(
                                        directory.organization(each),
                                        told.getOrDefault(each, List.of()).getFirst().words()))
                        .toList();
        return new StanceSummary(count, lines);
    }

    private StanceChange last(UUID item, String municipality) {
        return stances
                .told(List.of(item))
                .getOrDefault(item, Map.of())
                .getOrDefault(municipality, List.of())
                .stream()
                .findFirst()
                .map(StanceTelling::words)
                .orElse(NOTHING);
    }

    private Stance opened(Ground ground, String municipality) {
        var stance = new Stance(ground.meeting().id(), ground.item().id(), municipality);
        stances.persistAndFlush(stance);
        return stance;
    }

    private void requireMember(Ground ground, String municipality) {
        if (!municipalities(ground.meeting()).contains(municipality)) throw Problem.notFound();
    }

    private List<String> municipalities(MeetingCard meeting) {
        return memberships.municipalities(meeting.region(), meeting.date());
    }

    /// The last word of each that belongs to the region.
    private static List<StanceChange> said(
            List<String> municipalities, Map<String, List<StanceTelling>> told) {
        return municipalities.stream()
                .flatMap(each -> told.getOrDefault(each, List.of()).stream().limit(1))
                .map(StanceTelling::words)
                .toList();
    }

    private StanceView view(Actor actor, Ground ground, String municipality) {
        var item = ground.item().id();
        var told =
                stances.told(List.of(item))
                        .getOrDefault(item, Map.of())
                        .getOrDefault(municipality, List.of());
        return view(actor, ground, municipality, told);
    }

    private StanceView view(
            Actor actor, Ground ground, String municipality, List<StanceTelling> told) {
        var last = told.isEmpty() ? null : told.getFirst();
        var said = last == null ? NOTHING : last.words();
        var self = line(ground, municipality);
        return new StanceView(
                self,
                self,
                Tagged.tag(told.size()),
                directory.organization(municipality),
                said.view(),
                said.mandate(),
                said.mandatedOn(),
                said.link(),
                said.reservation(),
                last == null ? null : last.toldAt(),
                last == null ? null : last.toldBy(),
                told.stream().skip(1).map(FormerStance::of).toList(),
                policy.permitted(actor, ground.meeting(), municipality));
    }

    private static Reference reference(Ground ground) {
        var id = ground.item().id();
        var item = Href.to("meetings", ground.meeting().id(), "agendaItems", id);
        return new Reference(item, id.toString(), ground.item().title());
    }

    private static Href self(Ground ground) {
        var meeting = ground.meeting().id();
        return Href.to("meetings", meeting, "agendaItems", ground.item().id(), "stances");
    }

    private static Href line(Ground ground, String municipality) {
        var meeting = ground.meeting().id();
        return Href.to(
                "meetings", meeting, "agendaItems", ground.item().id(), "stances", municipality);
    }
}
