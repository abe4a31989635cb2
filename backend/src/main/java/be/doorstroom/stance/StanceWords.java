package be.doorstroom.stance;

import be.doorstroom.document.DutchWords;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.SheetBuilder;
import be.doorstroom.stance.StanceSummary.StanceLine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What municipalities said of a common position, in the words of documents.
public final class StanceWords {
    private StanceWords() {}

    /// Nothing where none said anything.
    public static void write(SheetBuilder sheet, @Nullable StanceSummary summary) {
        if (summary == null) return;
        sheet.heading(4, "Mandaten van de colleges")
                .paragraph(count(summary.count()))
                .table(
                        "Wat elk bestuur zegt van dit standpunt",
                        List.of("Bestuur", "Mandaat", "Eigen standpunt", "Voorbehoud"),
                        summary.lines().stream().map(StanceWords::row).toList());
    }

    static String count(StanceCount count) {
        var words =
                "%d van %d colleges %s mandaat"
                        .formatted(
                                count.given(),
                                count.municipalities(),
                                count.given() == 1 ? "gaf" : "gaven");
        if (count.refused() > 0) words += ", %d geweigerd".formatted(count.refused());
        if (count.reservations() > 0) words += ", %d voorbehoud".formatted(count.reservations());
        return words + ".";
    }

    private static Row row(StanceLine line) {
        var organization = line.organization();
        return Row.of(
                Objects.requireNonNullElse(organization.title(), organization.id()),
                mandate(line),
                Objects.requireNonNullElse(line.view(), ""),
                Objects.requireNonNullElse(line.reservation(), ""));
    }

    private static String mandate(StanceLine line) {
        var label = line.mandate().label();
        var day = line.mandatedOn();
        return day == null ? label : label + " op " + DutchWords.date(day);
    }
}
