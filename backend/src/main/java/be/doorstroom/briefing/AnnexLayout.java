package be.doorstroom.briefing;

import be.doorstroom.briefing.AnnexDocument.AnnexFollowUp;
import be.doorstroom.briefing.AnnexDocument.AnnexReferral;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionLayout;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Sheet;
import be.doorstroom.format.SheetBuilder;
import be.doorstroom.platform.time.HalfYear;
import be.doorstroom.platform.web.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/// The annex of a municipality as a sheet: what it was asked and has not finished, what it still
/// has to decide.
@ApplicationScoped
class AnnexLayout implements EditionLayout {
    private final EditionService editions;

    AnnexLayout(EditionService editions) {
        this.editions = editions;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.BRIEFING_ANNEX;
    }

    @Override
    public Sheet sheet(EditionReading reading) {
        var annex = editions.parse(reading, AnnexDocument.class);
        var furniture =
                DutchWords.furniture(
                        reading, annex.region().title(), "Toelichting", annex.frozenAt());
        var sheet = Sheet.with(head(annex), furniture);
        sheet.facts(
                Fact.of("Gemeente", name(annex.municipality())),
                Fact.of("Bij", name(annex.briefing())),
                Fact.of("Stand op", DutchWords.day(annex.frozenAt())));
        followUps(sheet, annex.followUps());
        referrals(sheet, annex.referrals());
        return sheet.build();
    }

    private static Sheet.Head head(AnnexDocument annex) {
        return new Sheet.Head(
                annex.title(),
                HalfYear.parse(annex.halfYear()).inDutch(),
                "Wat in " + name(annex.municipality()) + " nog open staat",
                "Secretariaat " + name(annex.region()),
                annex.frozenAt().toInstant());
    }

    private static void followUps(SheetBuilder sheet, List<AnnexFollowUp> open) {
        sheet.heading(2, "Opvolging");
        if (open.isEmpty()) {
            sheet.paragraph("Er staat geen opvolging open.");
            return;
        }
        sheet.table(
                "Wat gevraagd is en nog niet af is",
                List.of("Punt", "Gevraagd", "Tegen", "Stand"),
                open.stream().map(AnnexLayout::row).toList());
    }

    private static Row row(AnnexFollowUp open) {
        return Row.of(open.title(), open.text(), DutchWords.date(open.dueOn()), status(open));
    }

    private static String status(AnnexFollowUp open) {
        return switch (open.status()) {
            case NOT_STARTED -> "Nog niet begonnen";
            case ON_COLLEGE_AGENDA -> "Op de agenda van het college";
            case IN_PROGRESS -> "Loopt";
            case DONE -> "Afgewerkt";
            case NOT_APPLICABLE -> "Niet van toepassing";
            case OPTED_OUT -> "Doet niet mee";
        };
    }

    private static void referrals(SheetBuilder sheet, List<AnnexReferral> open) {
        sheet.heading(2, "Doorverwijzingen");
        if (open.isEmpty()) {
            sheet.paragraph("Er is niets doorverwezen dat nog beslist moet worden.");
            return;
        }
        sheet.table(
                "Wat nog beslist moet worden",
                List.of("Punt", "Gevraagd", "Door", "Stand"),
                open.stream().map(AnnexLayout::row).toList());
    }

    private static Row row(AnnexReferral open) {
        return Row.of(open.title(), open.text(), open.body().label(), status(open));
    }

    private static String status(AnnexReferral open) {
        return switch (open.status()) {
            case REFERRED -> "Doorverwezen";
            case ON_AGENDA -> onAgenda(open);
            case DECIDED -> "Beslist";
            case DECLINED -> "Niet behandeld";
        };
    }

    private static String onAgenda(AnnexReferral open) {
        var day = open.treatedOn();
        return day == null ? "Op de agenda" : "Op de agenda van " + DutchWords.date(day);
    }

    private static String name(Reference reference) {
        return Objects.requireNonNullElse(reference.title(), reference.id());
    }
}
