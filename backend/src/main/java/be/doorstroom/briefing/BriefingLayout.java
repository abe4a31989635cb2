package be.doorstroom.briefing;

import be.doorstroom.briefing.BriefingTheme.BriefingDossier;
import be.doorstroom.briefing.BriefingTheme.BriefingPoint;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Sheet;
import be.doorstroom.format.SheetBuilder;
import be.doorstroom.platform.time.HalfYear;
import be.doorstroom.platform.web.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// A briefing as a sheet: the introduction, then theme by theme and dossier by dossier what the
/// meetings took.
@ApplicationScoped
class BriefingLayout implements EditionLayout {
    private final EditionService editions;

    BriefingLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.BRIEFING;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        var briefing = editions.parse(reading, BriefingDocument.class);
        var period = HalfYear.parse(briefing.halfYear()).inDutch();
        var furniture =
                DutchWords.furniture(
                        reading, briefing.region().title(), "Toelichting", briefing.frozenAt());
        var sheet = Sheet.with(head(briefing, period), furniture);
        sheet.facts(
                Fact.of("Regio", name(briefing.region())),
                Fact.of("Periode", period),
                Fact.of("Bekendgemaakt", DutchWords.day(briefing.frozenAt())));
        if (briefing.introduction() != null) sheet.richText(briefing.introduction());
        if (briefing.themes().isEmpty()) {
            return sheet.paragraph(
                            "In deze periode nam de regio geen punten aan die voor de"
                                    + " gemeenteraden zijn vrijgegeven.")
                    .build();
        }
        briefing.themes().forEach(theme -> theme(sheet, theme));
        return sheet.build();
    }

    private static Sheet.Head head(BriefingDocument briefing, String period) {
        return new Sheet.Head(
                briefing.title(),
                period,
                "Wat de gemeenteraden van " + name(briefing.region()) + " moeten weten",
                "Secretariaat " + name(briefing.region()),
                briefing.frozenAt().toInstant());
    }

    private static void theme(SheetBuilder sheet, BriefingTheme theme) {
        var named = theme.theme();
        sheet.heading(2, named == null ? "Andere punten" : name(named));
        theme.dossiers().forEach(dossier -> dossier(sheet, dossier));
    }

    private static void dossier(SheetBuilder sheet, BriefingDossier dossier) {
        var named = dossier.dossier();
        if (named != null) sheet.heading(3, "Dossier " + name(named));
        var level = named == null ? 3 : 4;
        dossier.points().forEach(point -> point(sheet, point, level));
    }

    private static void point(SheetBuilder sheet, BriefingPoint point, int level) {
        sheet.heading(level, point.title());
        sheet.paragraph(name(point.meeting()) + ", " + DutchWords.date(point.date()));
        if (point.summary() != null) sheet.richText(point.summary());
        sheet.facts(
                point.outcomes().stream()
                        .map(outcome -> Fact.of(outcome.type().label(), outcome.text()))
                        .toArray(Fact[]::new));
    }

    private static String name(Reference reference) {
        return Objects.requireNonNullElse(reference.title(), reference.id());
    }
}
