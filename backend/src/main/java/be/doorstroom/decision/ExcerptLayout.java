package be.doorstroom.decision;

import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Sheet;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.vote.VoteKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// An excerpt as a sheet: what was decided, when, by whom, and how it was voted.
@ApplicationScoped
class ExcerptLayout implements EditionLayout {
    private final EditionService editions;

    ExcerptLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.EXCERPT;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        var document = editions.parse(reading, ExcerptDocument.class);
        var day = document.decidedOn().atStartOfDay(HouseClock.ZONE).toOffsetDateTime();
        var furniture =
                DutchWords.furniture(
                        reading, document.region().title(), document.body().title(), day);
        var sheet = Sheet.with(head(document), furniture);
        sheet.facts(
                Fact.of("Voor", name(document.addressee())),
                Fact.of("Besluit", document.number()),
                Fact.of("Zitting", DutchWords.day(day)),
                Fact.of("Stemming", vote(document)));
        sheet.heading(2, document.title());
        document.text().lines().filter(line -> !line.isBlank()).forEach(sheet::paragraph);
        return sheet.paragraph("Uittreksel uit het goedgekeurde verslag.").build();
    }

    private static String vote(ExcerptDocument document) {
        var count = document.count();
        return "%s: voor %d, tegen %d, onthouding %d"
                .formatted(
                        kind(document.vote()), count.inFavor(), count.against(), count.abstained());
    }

    private static String kind(VoteKind kind) {
        return switch (kind) {
            case OPEN -> "openbaar";
            case SECRET -> "geheim";
            case WEIGHTED -> "gewogen naar aandelen";
        };
    }

    private static Sheet.Head head(ExcerptDocument document) {
        return new Sheet.Head(
                "Uittreksel besluit " + document.number(),
                name(document.body()),
                "Uittreksel uit het verslag van " + name(document.body()),
                "Secretariaat " + name(document.body()),
                document.frozenAt().toInstant());
    }

    private static String name(Reference reference) {
        return Objects.requireNonNullElse(reference.title(), reference.id());
    }
}
