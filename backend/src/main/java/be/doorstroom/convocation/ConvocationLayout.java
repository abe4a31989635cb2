package be.doorstroom.convocation;

import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// A convocation as a sheet: when, where, and why.
@ApplicationScoped
class ConvocationLayout implements EditionLayout {
    private final EditionService editions;

    ConvocationLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.CONVOCATION;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        var document = editions.parse(reading, ConvocationDocument.class);
        var furniture =
                DutchWords.furniture(
                        reading,
                        document.region().title(),
                        document.body().title(),
                        document.startsAt());
        var sheet = Sheet.with(head(document), furniture);
        sheet.facts(
                Fact.of("Wanneer", DutchWords.span(document.startsAt(), document.endsAt())),
                Fact.of("Waar", Objects.requireNonNullElse(document.location(), "Volgt nog")));
        var onlineUrl = document.onlineUrl();
        if (onlineUrl != null) sheet.facts(Fact.of("Online", onlineUrl));
        sheet.heading(2, "Waarvoor");
        document.message().lines().filter(line -> !line.isBlank()).forEach(sheet::paragraph);
        var points = document.points();
        if (points == null || points.isEmpty()) {
            return sheet.paragraph("De agenda volgt.").build();
        }
        sheet.heading(2, "Op de agenda");
        return sheet.numbers(points.stream().map(ConvocationLayout::line).toList()).build();
    }

    private static String line(ConvocationPoint point) {
        return "%s (%d minuten)".formatted(point.title(), point.minutes());
    }

    private static Sheet.Head head(ConvocationDocument document) {
        return new Sheet.Head(
                "Bijeenroeping " + document.title(),
                DutchWords.day(document.startsAt()),
                "Bijeenroeping van " + document.title(),
                "Secretariaat " + Objects.requireNonNullElse(document.body().title(), ""),
                document.convenedAt().toInstant());
    }
}
