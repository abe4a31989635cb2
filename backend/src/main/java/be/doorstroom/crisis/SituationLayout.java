package be.doorstroom.crisis;

import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// A situation message as a sheet.
@ApplicationScoped
class SituationLayout implements EditionLayout {
    private final EditionService editions;

    SituationLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.SITUATION_MESSAGE;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        var document = editions.parse(reading, SituationDocument.class);
        var body = document.body().title();
        var head =
                new Sheet.Head(
                        document.title(),
                        DutchWords.day(document.toldAt())
                                + ", "
                                + DutchWords.time(document.toldAt()),
                        "Situatiebericht van " + Objects.requireNonNullElse(body, ""),
                        "Secretariaat " + Objects.requireNonNullElse(body, ""),
                        document.toldAt().toInstant());
        var furniture =
                DutchWords.furniture(reading, document.region().title(), body, document.toldAt());
        var sheet = Sheet.with(head, furniture);
        sheet.facts(
                Fact.of("Overleg", Objects.requireNonNullElse(document.meeting().title(), "")),
                Fact.of("Op", DutchWords.day(document.startsAt())));
        sheet.heading(2, "Stand van zaken");
        document.situation().lines().filter(line -> !line.isBlank()).forEach(sheet::paragraph);
        return sheet.build();
    }
}
