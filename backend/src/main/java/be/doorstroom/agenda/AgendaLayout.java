package be.doorstroom.agenda;

import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Sheet;
import be.doorstroom.format.SheetBuilder;
import be.doorstroom.trail.TrailWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// An approved agenda as a sheet: the overview on top, then each point of which there is more to
/// say.
@ApplicationScoped
class AgendaLayout implements EditionLayout {
    private static final String OPEN_ENDED = "In overleg te bepalen";

    private final EditionService editions;

    AgendaLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.AGENDA;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        var agenda = editions.parse(reading, AgendaDocument.class);
        var sheet = Sheet.with(head(agenda), furniture(reading, agenda));
        sheet.facts(
                Fact.of("Wanneer", DutchWords.span(agenda.startsAt(), agenda.endsAt())),
                Fact.of("Waar", Objects.requireNonNullElse(agenda.location(), OPEN_ENDED)),
                Fact.of("Uitgave", agenda.letter() + ", " + DutchWords.day(agenda.approvedAt())));
        if (agenda.items().isEmpty()) {
            return sheet.paragraph("Voor deze lezers staan er geen punten op deze agenda.").build();
        }
        sheet.heading(2, "Overzicht").table("Agendapunten", columns(agenda), rows(agenda));
        var explained = agenda.items().stream().filter(AgendaLayout::isExplained).toList();
        if (!explained.isEmpty()) sheet.heading(2, "Toelichting per punt");
        explained.forEach(item -> explain(sheet, item));
        return sheet.build();
    }

    /// Of the others the overview says all there is.
    private static boolean isExplained(AgendaDocument.Item item) {
        return item.note() != null || !facts(item).isEmpty();
    }

    private static Sheet.Head head(AgendaDocument agenda) {
        return new Sheet.Head(
                "Agenda " + agenda.title(),
                DutchWords.day(agenda.startsAt()),
                "Goedgekeurde agenda van " + agenda.title(),
                "Secretariaat " + Objects.requireNonNullElse(agenda.body().title(), ""),
                agenda.approvedAt().toInstant());
    }

    private static Sheet.Furniture furniture(EditionReading reading, AgendaDocument agenda) {
        return DutchWords.furniture(
                reading, agenda.region().title(), agenda.body().title(), agenda.startsAt());
    }

    private static boolean isTimed(AgendaDocument agenda) {
        return agenda.items().stream().allMatch(item -> item.startsAt() != null);
    }

    private static List<String> columns(AgendaDocument agenda) {
        return isTimed(agenda)
                ? List.of("Nr.", "Uur", "Punt", "Soort", "Duur")
                : List.of("Nr.", "Punt", "Soort", "Duur");
    }

    private static List<Row> rows(AgendaDocument agenda) {
        var timed = isTimed(agenda);
        return agenda.items().stream().map(item -> row(item, timed)).toList();
    }

    private static Row row(AgendaDocument.Item item, boolean timed) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(item.sequence()));
        var start = item.startsAt();
        if (timed && start != null) cells.add(DutchWords.time(start));
        cells.add(item.title());
        cells.add(item.kind().label());
        cells.add(item.minutes() + " min.");
        return Row.of(cells.toArray(String[]::new));
    }

    private static void explain(SheetBuilder sheet, AgendaDocument.Item item) {
        sheet.heading(3, item.sequence() + ". " + item.title());
        var facts = facts(item);
        if (!facts.isEmpty()) sheet.facts(facts.toArray(Fact[]::new));
        if (item.note() != null) sheet.richText(item.note());
    }

    private static List<Fact> facts(AgendaDocument.Item item) {
        List<Fact> facts = new ArrayList<>(TrailWords.facts(item.trail()));
        var twin = item.twin();
        if (twin != null) facts.add(Fact.of("Ook op", TrailWords.place(twin)));
        var presenter = item.presenter();
        if (presenter != null) facts.add(Fact.of("Toegelicht door", presenter));
        var speaker = item.speaker();
        if (speaker != null) {
            facts.add(Fact.of("Spreker", speaker.name() + " – " + speaker.organization()));
        }
        var dossier = item.dossier();
        if (dossier != null && dossier.title() != null) {
            facts.add(Fact.of("Dossier", dossier.title()));
        }
        if (!item.attached().isEmpty()) {
            var names = item.attached().stream().map(AttachedFile::name);
            facts.add(Fact.of("Bijlagen", names.collect(Collectors.joining("; "))));
        }
        return facts;
    }
}
