package be.doorstroom.agenda;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.dossier.DossierService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.trail.Background;
import be.doorstroom.trail.Backgrounds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows an agenda: the draft to its coordinator, the latest edition in their circle to others.
@ApplicationScoped
class AgendaReader {
    private final Agendas agendas;
    private final AgendaPolicy policy;
    private final EditionService editions;
    private final DossierService dossiers;
    private final AgendaFiles attachments;
    private final Backgrounds backgrounds;

    AgendaReader(
            Agendas agendas,
            AgendaPolicy policy,
            EditionService editions,
            DossierService dossiers,
            AgendaFiles attachments,
            Backgrounds backgrounds) {
        this.agendas = agendas;
        this.policy = policy;
        this.editions = editions;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.backgrounds = backgrounds;
    }

    AgendaView read(Actor actor, MeetingCard meeting) {
        return policy.seesDraft(actor, meeting) ? draft(actor, meeting) : approved(actor, meeting);
    }

    AgendaView draft(Actor actor, MeetingCard meeting) {
        var agenda = agendas.findByIdOptional(meeting.id()).orElseThrow(Problem::notFound);
        var items = drafts(actor, meeting);
        var letters = editions.letters(actor, List.of(meeting.id()));
        var letter = letters.getOrDefault(meeting.id(), Map.of()).get(EditionKind.AGENDA);
        return new AgendaView(
                Href.to("meetings", meeting.id(), "agenda"),
                Tagged.tag(agenda.version()),
                meeting.reference(),
                meeting.state(),
                meeting.formerDates(),
                meeting.cancellationReason(),
                AgendaState.DRAFT,
                letter,
                edition(agenda, letter),
                items,
                total(items),
                local(meeting).plusMinutes(total(items)),
                policy.permitted(actor, meeting));
    }

    List<AgendaItemView> drafts(Actor actor, MeetingCard meeting) {
        return drafts(actor, meeting, agendas.items(meeting.id()), local(meeting));
    }

    /// One point of the draft: those before it tell when it starts, and are not read for it.
    AgendaItemView draft(Actor actor, MeetingCard meeting, AgendaItem item) {
        var start = local(meeting).plusMinutes(agendas.minutesBefore(item));
        return drafts(actor, meeting, List.of(item), start).getFirst();
    }

    private List<AgendaItemView> drafts(
            Actor actor, MeetingCard meeting, List<AgendaItem> items, OffsetDateTime first) {
        var named = dossiers.named(dossierIds(items));
        var files = attachments.of(items);
        var known = backgrounds.of(actor, meeting, items.stream().map(AgendaItem::id).toList());
        var permitted = policy.permittedOnItem(actor, meeting);
        List<AgendaItemView> views = new ArrayList<>();
        var start = first;
        for (var item : items) {
            var dossier = named.reference(item.dossier()).orElse(null);
            var attached = files.getOrDefault(item.id(), List.of());
            var background = known.getOrDefault(item.id(), Background.NONE);
            views.add(AgendaItemView.draft(item, start, dossier, attached, background, permitted));
            start = start.plusMinutes(item.minutes());
        }
        return views;
    }

    AgendaItemView item(Actor actor, MeetingCard meeting, UUID id) {
        if (policy.seesDraft(actor, meeting)) {
            var item = agendas.item(meeting.id(), id).orElseThrow(Problem::notFound);
            return draft(actor, meeting, item);
        }
        return approved(actor, meeting).items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    AgendaView approved(Actor actor, MeetingCard meeting) {
        var reading =
                editions.latest(actor, meeting.id(), EditionKind.AGENDA)
                        .orElseThrow(Problem::notFound);
        var document = editions.parse(reading, AgendaDocument.class);
        var items =
                document.items().stream()
                        .map(item -> AgendaItemView.approved(meeting.id(), item))
                        .toList();
        return new AgendaView(
                Href.to("meetings", meeting.id(), "agenda"),
                Tagged.tag(0),
                meeting.reference(),
                meeting.state(),
                meeting.formerDates(),
                meeting.cancellationReason(),
                AgendaState.APPROVED,
                document.letter(),
                reference(reading),
                items,
                total(items),
                local(meeting).plusMinutes(total(items)),
                List.of());
    }

    static OffsetDateTime local(MeetingCard meeting) {
        return meeting.startsAt().atZone(HouseClock.ZONE).toOffsetDateTime();
    }

    private static Reference reference(EditionReading reading) {
        return Reference.to("editions", reading.card().id(), reading.card().title());
    }

    private static @Nullable Reference edition(Agenda agenda, @Nullable String letter) {
        var latest = agenda.latestEdition();
        return latest == null ? null : Reference.to("editions", latest, "Agenda " + letter);
    }

    private static List<UUID> dossierIds(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::dossier).filter(Objects::nonNull).toList();
    }

    private static int total(List<AgendaItemView> items) {
        return items.stream().mapToInt(AgendaItemView::minutes).sum();
    }
}
