package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.minutes.MinutesDocument.DocumentEntry;
import be.doorstroom.minutes.MinutesDocument.DocumentOutcome;
import be.doorstroom.minutes.MinutesView.ApprovedEdition;
import be.doorstroom.minutes.MinutesView.EntryView;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.outcome.OutcomeView;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import be.doorstroom.trail.TrailStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Shows minutes: as they are being written to the coordinator, in review to the members, and as
/// the approved edition in their circle to everyone else.
@ApplicationScoped
class MinutesReader {
    private final MinutesBook book;
    private final MinutesPolicy policy;
    private final MinutesComposer composer;
    private final OutcomeService outcomes;
    private final EditionService editions;
    private final Directory directory;

    MinutesReader(
            MinutesBook book,
            MinutesPolicy policy,
            MinutesComposer composer,
            OutcomeService outcomes,
            EditionService editions,
            Directory directory) {
        this.book = book;
        this.policy = policy;
        this.composer = composer;
        this.outcomes = outcomes;
        this.editions = editions;
        this.directory = directory;
    }

    MinutesView read(Actor actor, MeetingCard meeting) {
        var minutes = book.findByIdOptional(meeting.id()).orElseThrow(Problem::notFound);
        if (policy.seesDraft(actor, minutes)) return current(actor, minutes);
        var review = policy.seesReview(actor, minutes);
        var kind = review ? EditionKind.MINUTES_REVIEW : EditionKind.MINUTES;
        var remarks = review ? remarks(actor, minutes).size() : 0;
        return editions.latest(actor, meeting.id(), kind)
                .map(reading -> frozen(actor, minutes, reading, remarks))
                .orElseThrow(Problem::notFound);
    }

    /// The remarks that the actor may read: each is as closed as the point that it is about.
    List<Remark> remarks(Actor actor, Minutes minutes) {
        var closed =
                book.entries(minutes.meeting()).stream()
                        .filter(entry -> !policy.seesEntry(actor, minutes, entry))
                        .map(Entry::agendaItem)
                        .collect(Collectors.toSet());
        return book.remarks(minutes.meeting()).stream()
                .filter(remark -> !closed.contains(remark.agendaItem()))
                .toList();
    }

    private MinutesView current(Actor actor, Minutes minutes) {
        var taken =
                outcomes.ofMeeting(actor, minutes.meeting()).stream()
                        .collect(Collectors.groupingBy(MinutesComposer::itemId));
        var written = book.entries(minutes.meeting());
        var trails = composer.trails(written);
        var entries =
                written.stream()
                        .map(entry ->
                                view(
                                        actor,
                                        minutes,
                                        entry,
                                        taken.getOrDefault(entry.agendaItem(), List.of()),
                                        trails.getOrDefault(entry.agendaItem(), List.of())))
                        .toList();
        return view(
                actor, minutes, edition(minutes), entries, book.remarks(minutes.meeting()).size());
    }

    EntryView entry(Actor actor, Minutes minutes, UUID item) {
        return current(actor, minutes).entries().stream()
                .filter(entry -> entry.id().equals(item))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private MinutesView frozen(Actor actor, Minutes minutes, EditionReading reading, int remarks) {
        var card = reading.card();
        var document = editions.parse(reading, MinutesDocument.class);
        var entries = document.entries().stream().map(entry -> view(minutes, entry)).toList();
        var edition = Reference.to("editions", card.id(), card.title());
        return view(actor, minutes, edition, entries, remarks);
    }

    private MinutesView view(
            Actor actor,
            Minutes minutes,
            @Nullable Reference edition,
            List<EntryView> entries,
            int remarks) {
        var approved = policy.isApprovedFor(actor, minutes);
        return new MinutesView(
                Href.to("meetings", minutes.meeting(), "minutes"),
                Tagged.tag(minutes.version()),
                Reference.to("meetings", minutes.meeting(), null),
                approved ? MinutesState.APPROVED : minutes.state(),
                minutes.reviewUntil(),
                isSilent(minutes),
                minutes.approvedAt(),
                edition,
                approvedEditions(actor, minutes),
                minutes.state() == MinutesState.IN_CORRECTION && !approved
                        ? minutes.correctionReason()
                        : null,
                entries,
                remarks,
                policy.permitted(actor, minutes));
    }

    /// Of a draft, what the body says now; a review keeps the rule that it was opened under.
    private boolean isSilent(Minutes minutes) {
        return minutes.state() == MinutesState.DRAFT
                ? directory.body(minutes.body()).orElseThrow().approvedInSilence()
                : minutes.isSilent();
    }

    private List<ApprovedEdition> approvedEditions(Actor actor, Minutes minutes) {
        if (minutes.edition() == null) return List.of();
        var cards = editions.ofMeeting(actor, minutes.meeting(), EditionKind.MINUTES);
        var readable = cards.stream().map(EditionCard::id).collect(Collectors.toSet());
        return cards.stream()
                .map(card ->
                        new ApprovedEdition(
                                Reference.to("editions", card.id(), null),
                                card.letter(),
                                card.frozenAt(),
                                among(readable, card.replaces()),
                                among(readable, card.supersededBy())))
                .toList();
    }

    /// An edition that the reader may not have is not named either.
    private static @Nullable Reference among(Set<UUID> readable, @Nullable UUID edition) {
        return edition == null || !readable.contains(edition)
                ? null
                : Reference.to("editions", edition, null);
    }

    private static @Nullable Reference edition(Minutes minutes) {
        var edition = minutes.edition() == null ? minutes.reviewEdition() : minutes.edition();
        return edition == null ? null : Reference.to("editions", edition, "Verslag");
    }

    private EntryView view(
            Actor actor,
            Minutes minutes,
            Entry entry,
            List<OutcomeView> taken,
            List<TrailStep> trail) {
        var self = self(minutes, entry.agendaItem());
        return new EntryView(
                self,
                self,
                entry.agendaItem(),
                Tagged.tag(entry.version()),
                entry.sequence(),
                entry.kind(),
                entry.title(),
                entry.circle(),
                entry.summary(),
                composer.positions(entry),
                composer.absences(entry),
                taken,
                trail,
                policy.permittedOnEntry(actor, minutes));
    }

    private static EntryView view(Minutes minutes, DocumentEntry entry) {
        var self = self(minutes, entry.id());
        return new EntryView(
                self,
                self,
                entry.id(),
                Tagged.tag(0),
                entry.sequence(),
                entry.kind(),
                entry.title(),
                entry.circle(),
                entry.summary(),
                entry.positions(),
                entry.away(),
                entry.outcomes().stream().map(o -> view(minutes, entry, o)).toList(),
                entry.steps(),
                List.of());
    }

    private static OutcomeView view(Minutes minutes, DocumentEntry entry, DocumentOutcome outcome) {
        var self = Href.to("outcomes", outcome.id());
        var item = Href.to("meetings", minutes.meeting(), "agendaItems", entry.id());
        return new OutcomeView(
                self,
                self,
                outcome.id(),
                Tagged.tag(0),
                outcome.type(),
                outcome.text(),
                outcome.circle(),
                minutes.meeting(),
                new Reference(item, entry.id().toString(), entry.title()),
                List.of());
    }

    private static Href self(Minutes minutes, UUID item) {
        return Href.to("meetings", minutes.meeting(), "minutes", "entries", item);
    }
}
