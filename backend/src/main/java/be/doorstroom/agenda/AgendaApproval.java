package be.doorstroom.agenda;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.NewEdition;
import be.doorstroom.dossier.DossierService;
import be.doorstroom.dossier.NamedDossiers;
import be.doorstroom.file.FileService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import be.doorstroom.trail.Background;
import be.doorstroom.trail.Backgrounds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Approving an agenda, which is publishing it: the edition is frozen and released, the body is
/// convened, and the event makes the deliveries, all in the caller's transaction.
@ApplicationScoped
class AgendaApproval {
    private final Agendas agendas;
    private final EditionService editions;
    private final MeetingService meetings;
    private final DossierService dossiers;
    private final AgendaFiles attachments;
    private final FileService files;
    private final Backgrounds backgrounds;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    AgendaApproval(
            Agendas agendas,
            EditionService editions,
            MeetingService meetings,
            DossierService dossiers,
            AgendaFiles attachments,
            FileService files,
            Backgrounds backgrounds,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.agendas = agendas;
        this.editions = editions;
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.files = files;
        this.backgrounds = backgrounds;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// @throws Problem `conflict` when no point is ready
    AgendaVersionView approve(
            Actor actor, MeetingCard meeting, Agenda agenda, NewAgendaVersion wish) {
        var previous = editions.newest(meeting.id(), EditionKind.AGENDA);
        var items = standing(actor, meeting, previous);
        if (items.isEmpty()) {
            throw Problem.conflict("No point is ready. Mark at least one as ready, then approve.");
        }
        var edition = edition(meeting, agenda, previous);
        var composer = new AgendaComposer(document(meeting, edition, items), named(items));
        var proof = editions.freeze(edition, composer::as, wish.circles(kind(meeting)));
        agendas.keep(points(edition.id(), items));
        files.freeze(edition.id(), circles(items));
        previous.ifPresent(last -> editions.supersede(last.card().id(), edition.id()));
        agenda.approve(edition.id());
        meetings.convene(actor, meeting.id());
        agendas.flush();
        events.publish(
                new AgendaEvent.AgendaApproved(
                        meeting.id(), edition.id(), meeting.region(), actor.id(), proof));
        return AgendaVersionView.of(meeting, card(edition));
    }

    private NamedDossiers named(List<AgendaDocument.Item> items) {
        return dossiers.named(items.stream().flatMap(item -> item.dossierId().stream()).toList());
    }

    private static Stream<EditionPoint> points(UUID edition, List<AgendaDocument.Item> items) {
        return items.stream()
                .flatMap(item ->
                        item.dossierId().map(id -> new EditionPoint(edition, item, id)).stream());
    }

    private BodyKind kind(MeetingCard meeting) {
        return directory.body(meeting.body()).orElseThrow().kind();
    }

    /// Every file once, in the strictest circle of the points with which it goes out.
    private static Map<UUID, Circle> circles(List<AgendaDocument.Item> items) {
        return items.stream()
                .flatMap(item -> item.attached().stream())
                .collect(
                        Collectors.toMap(
                                AttachedFile::id, AttachedFile::circle, Circle::strictest));
    }

    /// Ready points as they are now; changed ones that are not ready with their approved text.
    private List<AgendaDocument.Item> standing(
            Actor actor, MeetingCard meeting, Optional<EditionReading> previous) {
        var approved = previous.map(this::approvedItems).orElse(Map.of());
        var drafts = agendas.items(meeting.id());
        var named =
                dossiers.named(
                        drafts.stream().map(AgendaItem::dossier).filter(Objects::nonNull).toList());
        var attached = attachments.of(drafts);
        var known = backgrounds.of(actor, meeting, drafts.stream().map(AgendaItem::id).toList());
        List<AgendaDocument.Item> items = new ArrayList<>();
        var start = AgendaReader.local(meeting);
        for (var draft : drafts) {
            var item =
                    draft.isReady()
                            ? ready(draft, named, known.getOrDefault(draft.id(), Background.NONE))
                                    .withFiles(attached.getOrDefault(draft.id(), List.of()))
                            : approved.get(draft.id());
            if (item == null) continue;
            items.add(item.at(items.size() + 1, start));
            start = start.plusMinutes(item.minutes());
        }
        return items;
    }

    private Map<UUID, AgendaDocument.Item> approvedItems(EditionReading previous) {
        return editions.parse(previous, AgendaDocument.class).items().stream()
                .collect(Collectors.toMap(AgendaDocument.Item::id, Function.identity()));
    }

    private static AgendaDocument.Item ready(
            AgendaItem item, NamedDossiers dossiers, Background background) {
        item.approve();
        var twin = background.twin();
        return new AgendaDocument.Item(
                item.id(),
                item.sequence(),
                item.kind(),
                item.title(),
                item.note(),
                item.presenter(),
                item.speaker(),
                item.minutes(),
                null,
                item.triage(),
                item.circle(),
                dossiers.reference(item.dossier()).orElse(null),
                null,
                twin == null ? null : twin.frozen(),
                background.trail());
    }

    private static NewEdition edition(
            MeetingCard meeting, Agenda agenda, Optional<EditionReading> previous) {
        var letter = agenda.nextLetter();
        return new NewEdition(
                TimeOrderedId.next(),
                EditionKind.AGENDA,
                meeting.region(),
                meeting.body(),
                meeting.id(),
                "Agenda %s van %s (%s)"
                        .formatted(
                                meeting.title(),
                                DutchWords.date(AgendaReader.local(meeting)),
                                letter),
                letter,
                previous.map(last -> last.card().id()).orElse(null));
    }

    private AgendaDocument document(
            MeetingCard meeting, NewEdition edition, List<AgendaDocument.Item> items) {
        return new AgendaDocument(
                AgendaDocument.TYPE,
                Href.to("editions", edition.id()),
                edition.letter(),
                now(),
                meeting.reference(),
                directory.bodyReference(meeting.body()),
                directory.region(meeting.region()),
                meeting.title(),
                AgendaReader.local(meeting),
                meeting.endsAt().atZone(HouseClock.ZONE).toOffsetDateTime(),
                meeting.location(),
                items,
                replaces(edition.replaces()));
    }

    private OffsetDateTime now() {
        return clock.now().atZone(HouseClock.ZONE).toOffsetDateTime();
    }

    private static @Nullable Reference replaces(@Nullable UUID edition) {
        return edition == null ? null : Reference.to("editions", edition, null);
    }

    private EditionCard card(NewEdition edition) {
        return new EditionCard(
                edition.id(),
                edition.kind(),
                edition.region(),
                edition.body(),
                edition.meeting(),
                edition.title(),
                edition.letter(),
                clock.now(),
                edition.replaces(),
                null,
                null,
                0);
    }
}
