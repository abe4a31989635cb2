package be.doorstroom.assembly;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.assembly.CouncilMandateView.Instruction;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The mandates of councils for one assembly: asked of every municipality that is a partner on its
/// day, anew for each assembly (decree of 22 December 2017 on local government, article 432).
@ApplicationScoped
public class CouncilMandateService {
    private static final Set<MeetingState> ASKING =
            EnumSet.of(MeetingState.CONVENED, MeetingState.HELD);

    private final CouncilMandates mandates;
    private final AssemblyPolicy policy;
    private final QuorumService quorum;
    private final EditionService editions;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    CouncilMandateService(
            CouncilMandates mandates,
            AssemblyPolicy policy,
            QuorumService quorum,
            EditionService editions,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.mandates = mandates;
        this.policy = policy;
        this.quorum = quorum;
        this.editions = editions;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// One for each municipality, by name; also where the council has not answered.
    public List<CouncilMandateView> list(Actor actor, UUID meetingId) {
        var meeting = assembly(actor, meetingId);
        var told = mandates.of(meetingId);
        var points = told.isEmpty() ? Map.<UUID, String>of() : points(actor, meeting);
        return municipalities(meeting).stream()
                .map(each -> view(actor, meeting, each, points, told.get(each)))
                .toList();
    }

    @Transactional
    public CouncilMandateView report(
            Actor actor, UUID meetingId, String municipality, CouncilMandateReport report) {
        var meeting = assembly(actor, meetingId);
        if (!municipalities(meeting).contains(municipality)) throw Problem.notFound();
        if (!policy.mayReport(actor, municipality)) {
            throw Problem.missingPermission("Each municipality tells of its own council.");
        }
        if (!ASKING.contains(meeting.state())) {
            throw Problem.conflict(
                    "Mandates are told from the convocation until the meeting is closed.");
        }
        var points = points(actor, meeting);
        require(report, points.keySet());
        var mandate = mandates.of(meetingId).get(municipality);
        if (mandate == null) {
            mandate = new CouncilMandate(meetingId, municipality, clock.now());
            mandates.persist(mandate);
        }
        mandate.report(report, clock.now());
        mandates.flush();
        events.publish(
                new AssemblyEvent.CouncilMandateReported(meetingId, meeting.region(), actor.id()));
        return view(actor, meeting, municipality, points, mandate);
    }

    /// A board sits without mandates of councils.
    private MeetingCard assembly(Actor actor, UUID id) {
        var meeting = quorum.voting(actor, id);
        if (quorum.kind(meeting) != BodyKind.GENERAL_ASSEMBLY) throw Problem.notFound();
        return meeting;
    }

    private List<String> municipalities(MeetingCard meeting) {
        return quorum.roll(meeting).partners().stream()
                .map(Partner::organization)
                .filter(directory::isMunicipality)
                .toList();
    }

    private void require(CouncilMandateReport report, Set<UUID> items) {
        List<Issue> issues = new ArrayList<>();
        if (report.status() != CouncilMandateState.ASKED && report.decidedOn() == null) {
            issues.add(Issue.invalid("body", "decidedOn", null, "must say on which day"));
        }
        var decidedOn = report.decidedOn();
        if (decidedOn != null && decidedOn.isAfter(clock.today())) {
            issues.add(Issue.invalid("body", "decidedOn", decidedOn, "is still to come"));
        }
        var told = report.told();
        for (var i = 0; i < told.size(); i++) {
            var item = told.get(i).agendaItem();
            if (items.contains(item)) continue;
            issues.add(Issue.missingReference("instructions[" + i + "].agendaItem", item));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    /// The points of the approved agenda that the actor may read, by id.
    private Map<UUID, String> points(Actor actor, MeetingCard meeting) {
        return editions
                .latest(actor, meeting.id(), EditionKind.AGENDA)
                .map(reading -> editions.parse(reading, AgendaDocument.class).items())
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(AgendaDocument.Item::id, AgendaDocument.Item::title));
    }

    private CouncilMandateView view(
            Actor actor,
            MeetingCard meeting,
            String municipality,
            Map<UUID, String> points,
            @Nullable CouncilMandate told) {
        var mayReport = policy.mayReport(actor, municipality) && ASKING.contains(meeting.state());
        var permitted = mayReport ? List.of("reportCouncilMandate") : List.<String>of();
        var href = Href.to("meetings", meeting.id(), "councilMandates", municipality);
        var reference = directory.organization(municipality);
        if (told == null) return CouncilMandateView.unanswered(href, reference, permitted);
        return new CouncilMandateView(
                href,
                reference,
                told.state(),
                told.decidedOn(),
                told.link(),
                told.note(),
                told.reportedAt(),
                instructions(meeting, told, points),
                permitted);
    }

    /// Those on points that the reader may know of, in the order of the agenda's ids.
    private static List<Instruction> instructions(
            MeetingCard meeting, CouncilMandate told, Map<UUID, String> points) {
        return told.instructions().entrySet().stream()
                .filter(each -> points.containsKey(each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Instruction(item(meeting, each.getKey(), points), each.getValue()))
                .toList();
    }

    private static Reference item(MeetingCard meeting, UUID id, Map<UUID, String> points) {
        return new Reference(
                Href.to("meetings", meeting.id(), "agendaItems", id),
                id.toString(),
                points.get(id));
    }
}
