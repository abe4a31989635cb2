package be.doorstroom.speaker;

import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Sheet;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.speaker.SlotDocument.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// The slot of a speaker as a sheet: when, where, and which points.
@ApplicationScoped
class SlotLayout implements EditionLayout {
    private final EditionService editions;

    SlotLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.AGENDA_SLOT;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        var document = editions.parse(reading, SlotDocument.class);
        var first = document.slots().getFirst();
        var furniture =
                DutchWords.furniture(
                        reading,
                        document.region().title(),
                        document.body().title(),
                        first.startsAt());
        var sheet = Sheet.with(head(document, first), furniture);
        sheet.facts(
                Fact.of("Voor", name(document.addressee())),
                Fact.of("Waar", Objects.requireNonNullElse(document.location(), "Volgt nog")));
        if (document.onlineUrl() != null) sheet.facts(Fact.of("Online", document.onlineUrl()));
        for (var slot : document.slots()) {
            sheet.heading(2, slot.title())
                    .facts(
                            Fact.of("Wanneer", DutchWords.span(slot.startsAt(), slot.endsAt())),
                            Fact.of("Spreker", slot.speaker()));
        }
        return sheet.build();
    }

    private static Sheet.Head head(SlotDocument document, Slot first) {
        return new Sheet.Head(
                "Uw punt op " + document.title(),
                DutchWords.day(first.startsAt()),
                "Uitnodiging om te spreken op " + document.title(),
                "Secretariaat " + name(document.body()),
                document.frozenAt().toInstant());
    }

    private static String name(Reference reference) {
        return Objects.requireNonNullElse(reference.title(), reference.id());
    }
}
