package be.doorstroom.agenda;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.file.FileService;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/// One point on more than one agenda: copies it, and lets a copy follow. What two bodies share of a
/// point is its core: title, note, dossier, circle and files; the rest is each body's own.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PointCopyService {
    private final Agendas agendas;
    private final AgendaFiles attachments;
    private final AgendaService service;
    private final MeetingService meetings;
    private final FileService files;
    private final Events events;
    private final HouseClock clock;

    PointCopyService(
            Agendas agendas,
            AgendaFiles attachments,
            AgendaService service,
            MeetingService meetings,
            FileService files,
            Events events,
            HouseClock clock) {
        this.agendas = agendas;
        this.attachments = attachments;
        this.service = service;
        this.meetings = meetings;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// Nobody else writes these agendas until the end of the transaction; always in the same order,
    /// so that two who want the same agendas never wait for each other.
    public void hold(Collection<UUID> meetingIds) {
        agendas.hold(meetingIds);
    }

    /// @throws Problem `preconditionFailed` when the point has moved on
    public void require(IfMatch ifMatch, ItemKey key) {
        ifMatch.require(item(key).version());
    }

    /// Comes last on the draft of the other meeting, not ready, with its files. A speaker has one
    /// slot, and keeps it where it is.
    public ItemKey copy(Actor actor, ItemKey from, UUID meeting, AgendaItemKind kind) {
        var wish = AgendaItemChange.of(item(from)).asCopy(kind);
        var copy = new ItemKey(meeting, service.add(actor, meeting, wish).id());
        takeFiles(from.item(), copy);
        return copy;
    }

    /// The same files, in the same order.
    public void takeFiles(UUID from, ItemKey to) {
        var target = item(to);
        var wanted = attachments.files(from);
        var standing = attachments.files(to.item());
        if (wanted.equals(standing)) return;
        standing.forEach(file -> attachments.detach(to.item(), file));
        attachments.flush();
        for (var i = 0; i < wanted.size(); i++) {
            files.attach(wanted.get(i), target.region());
            // one after the other: their order is that of their moments
            var at = clock.now().plusMillis(i);
            attachments.persist(new AgendaItemFile(to.item(), wanted.get(i), at));
        }
        target.changeFiles();
    }

    /// The core of a point changed: it changes there too while that agenda is open. What was
    /// published or held there stays as it was.
    public void follow(String by, ItemKey from, ItemKey to) {
        if (!isOpen(to)) return;
        var source = item(from);
        var target = item(to);
        var before = target.version();
        target.followCore(source);
        takeFiles(from.item(), to);
        agendas.flush();
        if (target.version() != before) drafted(by, to);
    }

    /// The point may go out with the next version.
    public void ready(Actor actor, ItemKey key) {
        var point = item(key);
        point.change(AgendaItemChange.of(point).withReady(true));
        drafted(actor.id(), key);
    }

    /// What is told of a point from elsewhere differs from what was approved.
    public void renew(String by, ItemKey key) {
        if (!isOpen(key)) return;
        item(key).renew();
        drafted(by, key);
    }

    private boolean isOpen(ItemKey key) {
        var region = item(key).region();
        return meetings.card(Actor.coordinatorOf(region), key.meeting()).isStillToBeHeld();
    }

    private void drafted(String by, ItemKey key) {
        var agenda = agendas.forWriting(key.meeting()).orElseThrow(Problem::notFound);
        agenda.touch();
        agendas.flush();
        events.publish(
                new AgendaEvent.AgendaDrafted(key.meeting(), key.item(), agenda.region(), by));
    }

    private AgendaItem item(ItemKey key) {
        return agendas.item(key.meeting(), key.item()).orElseThrow(Problem::notFound);
    }
}
