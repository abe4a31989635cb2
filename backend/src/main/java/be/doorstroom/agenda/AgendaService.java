package be.doorstroom.agenda;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.dossier.DossierService;
import be.doorstroom.format.RichText;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingEvent;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.region.Directory;
import be.doorstroom.trail.Backgrounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Drafting, ordering and approving the agenda of a meeting.
@ApplicationScoped
public class AgendaService {
    private final Agendas agendas;
    private final AgendaReader reader;
    private final AgendaApproval approval;
    private final AgendaPolicy policy;
    private final MeetingService meetings;
    private final Backgrounds backgrounds;
    private final DossierService dossiers;
    private final EditionService editions;
    private final Directory directory;
    private final Events events;

    AgendaService(
            Agendas agendas,
            AgendaReader reader,
            AgendaApproval approval,
            AgendaPolicy policy,
            MeetingService meetings,
            Backgrounds backgrounds,
            DossierService dossiers,
            EditionService editions,
            Directory directory,
            Events events) {
        this.agendas = agendas;
        this.reader = reader;
        this.approval = approval;
        this.policy = policy;
        this.meetings = meetings;
        this.backgrounds = backgrounds;
        this.dossiers = dossiers;
        this.editions = editions;
        this.directory = directory;
        this.events = events;
    }

    /// A planned meeting gets an empty agenda, in the same transaction.
    @Transactional(Transactional.TxType.MANDATORY)
    void prepare(@Observes MeetingEvent.MeetingPlanned planned) {
        agendas.persist(new Agenda(planned.meeting(), planned.region()));
    }

    public AgendaView get(Actor actor, UUID meeting) {
        return reader.read(actor, meetings.card(actor, meeting));
    }

    public List<AgendaItemView> items(Actor actor, UUID meeting) {
        return get(actor, meeting).items();
    }

    public AgendaItemView item(Actor actor, UUID meeting, UUID id) {
        return reader.item(actor, meetings.card(actor, meeting), id);
    }

    /// The latest approved document of a meeting, for the room that writes its minutes.
    @Transactional(Transactional.TxType.MANDATORY)
    public AgendaDocument approved(UUID meeting) {
        return editions.newest(meeting, EditionKind.AGENDA)
                .map(reading -> editions.parse(reading, AgendaDocument.class))
                .orElseThrow(() -> Problem.conflict("The meeting has no approved agenda."));
    }

    @Transactional
    public AgendaItemView add(Actor actor, UUID meetingId, AgendaItemChange wish) {
        var meeting = drafting(actor, meetingId);
        var agenda = forWriting(meeting);
        var item = new AgendaItem(agenda, agendas.size(meetingId) + 1, clean(meeting, wish));
        agendas.add(item);
        drafted(actor, agenda, item.id());
        return reader.draft(actor, meeting, item);
    }

    /// As [#add], before all others, in the caller's transaction.
    @Transactional(Transactional.TxType.MANDATORY)
    public void addFirst(Actor actor, UUID meetingId, AgendaItemChange wish) {
        var first = add(actor, meetingId, wish).id();
        var others = agendas.ids(meetingId).stream();
        agendas.order(meetingId, Stream.concat(Stream.of(first), others).distinct().toList());
        agendas.readAnew();
    }

    @Transactional
    public AgendaItemView change(
            Actor actor, UUID meetingId, UUID id, IfMatch ifMatch, MergePatch patch) {
        var meeting = drafting(actor, meetingId);
        agendas.hold(backgrounds.meetingsBeside(id));
        var agenda = forWriting(meeting);
        var item = agendas.item(meetingId, id).orElseThrow(Problem::notFound);
        ifMatch.require(item.version());
        item.change(clean(meeting, patch.onto(AgendaItemChange.of(item))));
        drafted(actor, agenda, id);
        return reader.draft(actor, meeting, item);
    }

    @Transactional
    public void remove(Actor actor, UUID meetingId, UUID id, IfMatch ifMatch) {
        var agenda = forWriting(drafting(actor, meetingId));
        var item = agendas.item(meetingId, id).orElseThrow(Problem::notFound);
        ifMatch.require(item.version());
        agendas.remove(item);
        agendas.flush();
        var left = agendas.ids(meetingId);
        if (!left.isEmpty()) agendas.order(meetingId, left);
        drafted(actor, agenda, null);
    }

    @Transactional
    public AgendaView order(Actor actor, UUID meetingId, IfMatch ifMatch, AgendaItemOrder order) {
        var meeting = drafting(actor, meetingId);
        var agenda = forWriting(meeting);
        ifMatch.require(agenda.version());
        var known = agendas.ids(meetingId);
        var complete = new HashSet<>(known).equals(new HashSet<>(order.items()));
        if (!complete || known.size() != order.items().size()) {
            throw Problem.badRequest(
                    Issue.invalid(
                            "body",
                            "items",
                            order.items().size() + " ids",
                            "must name each of the " + known.size() + " points once"));
        }
        drafted(actor, agenda, null);
        agendas.order(meetingId, order.items());
        agendas.readAnew();
        return reader.draft(actor, meeting);
    }

    @Transactional
    public AgendaVersionView approve(
            Actor actor, UUID meetingId, IfMatch ifMatch, NewAgendaVersion wish) {
        var meeting = drafting(actor, meetingId);
        var agenda = forWriting(meeting);
        ifMatch.require(agenda.version());
        return approval.approve(actor, meeting, agenda, wish);
    }

    /// Where speakers without account hear of their slots: item by item of the meeting.
    public Map<UUID, String> speakerEmails(UUID meeting) {
        return agendas.speakerEmails(meeting);
    }

    /// Nobody is expected any more.
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetSpeakerEmails(UUID meeting) {
        agendas.forgetSpeakerEmails(meeting);
    }

    private MeetingCard drafting(Actor actor, UUID meetingId) {
        var meeting = meetings.card(actor, meetingId);
        policy.requireDrafting(actor, meeting);
        return meeting;
    }

    private Agenda forWriting(MeetingCard meeting) {
        return agendas.forWriting(meeting.id()).orElseThrow(Problem::notFound);
    }

    private void drafted(Actor actor, Agenda agenda, @Nullable UUID item) {
        agenda.touch();
        agendas.flush();
        events.publish(
                new AgendaEvent.AgendaDrafted(agenda.meeting(), item, agenda.region(), actor.id()));
    }

    /// Notes keep the simple marks only; a dossier must be one of the region, and who is told of a
    /// slot one of the known organizations.
    private AgendaItemChange clean(MeetingCard meeting, AgendaItemChange wish) {
        List<Issue> issues = new ArrayList<>();
        var dossier = wish.dossier();
        if (dossier != null && !dossiers.isOf(dossier, meeting.region())) {
            issues.add(Issue.missingReference("dossier", dossier));
        }
        var speaker = wish.speaker();
        var guestOf = speaker == null ? null : speaker.guestOf();
        if (guestOf != null && !directory.hasOrganization(guestOf)) {
            issues.add(Issue.missingReference("speaker.guestOf", guestOf));
        }
        if (speaker == null && wish.speakerEmail() != null) {
            issues.add(
                    Issue.invalid(
                            "body",
                            "speakerEmail",
                            null,
                            "is for a speaker: name the speaker, or leave the address out"));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
        return wish.withNote(wish.note() == null ? null : RichText.clean(wish.note()));
    }
}
