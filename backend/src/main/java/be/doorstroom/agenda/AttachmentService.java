package be.doorstroom.agenda;

import be.doorstroom.access.Actor;
import be.doorstroom.file.FileEvent;
import be.doorstroom.file.FileService;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.trail.Backgrounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/// Which files come with a point of the draft.
@ApplicationScoped
public class AttachmentService {
    private static final int MOST = 20;

    private final Agendas agendas;
    private final AgendaFiles attachments;
    private final AgendaReader reader;
    private final AgendaPolicy policy;
    private final Backgrounds backgrounds;
    private final MeetingService meetings;
    private final FileService files;
    private final Events events;
    private final HouseClock clock;

    AttachmentService(
            Agendas agendas,
            AgendaFiles attachments,
            AgendaReader reader,
            AgendaPolicy policy,
            Backgrounds backgrounds,
            MeetingService meetings,
            FileService files,
            Events events,
            HouseClock clock) {
        this.agendas = agendas;
        this.attachments = attachments;
        this.reader = reader;
        this.policy = policy;
        this.backgrounds = backgrounds;
        this.meetings = meetings;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// A point of a meeting.
    public record ItemKey(UUID meeting, UUID item) {}

    @Transactional
    public AgendaItemView attach(Actor actor, ItemKey key, UUID file, IfMatch ifMatch) {
        return change(actor, key, ifMatch, item -> attach(actor, item, file));
    }

    @Transactional
    public AgendaItemView detach(Actor actor, ItemKey key, UUID file, IfMatch ifMatch) {
        return change(
                actor,
                key,
                ifMatch,
                item -> {
                    if (!attachments.detach(item.id(), file)) throw Problem.notFound();
                    item.changeFiles();
                });
    }

    /// The next version of a file stands wherever the earlier one does.
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes FileEvent.FileReplaced replaced) {
        for (var row : attachments.with(replaced.earlier())) {
            var item = agendas.item(row.item());
            files.attach(replaced.file(), item.region());
            attachments.detach(row.item(), replaced.earlier());
            attachments.persist(new AgendaItemFile(row.item(), replaced.file(), row.attachedAt()));
            item.changeFiles();
        }
    }

    private void attach(Actor actor, AgendaItem item, UUID file) {
        if (attachments.has(item.id(), file)) return;
        if (attachments.number(item.id()) >= MOST) {
            throw Problem.conflict("A point has at most %d files.".formatted(MOST));
        }
        files.attach(actor, file, item.region());
        attachments.persist(new AgendaItemFile(item.id(), file, clock.now()));
        item.changeFiles();
    }

    private AgendaItemView change(
            Actor actor, ItemKey key, IfMatch ifMatch, Consumer<AgendaItem> change) {
        var meeting = meetings.card(actor, key.meeting());
        policy.requireDrafting(actor, meeting);
        agendas.hold(backgrounds.meetingsBeside(key.item()));
        var agenda = agendas.forWriting(key.meeting()).orElseThrow(Problem::notFound);
        var item = agendas.item(key.meeting(), key.item()).orElseThrow(Problem::notFound);
        ifMatch.require(item.version());
        change.accept(item);
        agenda.touch();
        agendas.flush();
        events.publish(
                new AgendaEvent.AgendaDrafted(
                        key.meeting(), key.item(), agenda.region(), actor.id()));
        return reader.drafts(actor, meeting).stream()
                .filter(view -> view.id().equals(key.item()))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
