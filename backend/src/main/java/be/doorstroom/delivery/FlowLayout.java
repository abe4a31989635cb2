package be.doorstroom.delivery;

import be.doorstroom.delivery.FlowView.FlowCell;
import be.doorstroom.delivery.FlowView.FlowRow;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Sheet;
import be.doorstroom.format.SheetBuilder;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// The matrix as a sheet: a table for each month in which something was due, as proof of who got
/// what on the day that it is printed.
@ApplicationScoped
class FlowLayout {
    private static final String NOTHING = "–";

    private final HouseClock clock;

    FlowLayout(HouseClock clock) {
        this.clock = clock;
    }

    Sheet sheet(FlowView flow) {
        var today = clock.today();
        var head =
                new Sheet.Head(
                        title(flow),
                        period(flow),
                        "Wat elke gemeente per maand kreeg, las en bevestigde",
                        "Secretariaat " + FlowTable.name(flow.region()),
                        HouseClock.instantOf(today, LocalTime.MIDNIGHT));
        var furniture =
                new Sheet.Furniture(
                        FlowTable.name(flow.region()),
                        "Informatiedoorstroming",
                        DutchWords.date(today),
                        "",
                        "",
                        false);
        var sheet = Sheet.with(head, furniture);
        totals(sheet, flow, DutchWords.date(today));
        flow.months().forEach(month -> month(sheet, flow, month));
        return sheet.build();
    }

    static String title(FlowView flow) {
        return "Informatiedoorstroming " + FlowTable.name(flow.region());
    }

    private static String period(FlowView flow) {
        var from = words(flow.months().getFirst());
        var to = words(flow.months().getLast());
        return from.equals(to) ? from : from + " tot " + to;
    }

    private static String words(String month) {
        return DutchWords.month(YearMonth.parse(month));
    }

    private static void totals(SheetBuilder sheet, FlowView flow, String today) {
        var totals = flow.totals();
        sheet.facts(
                Fact.of("Stand op", today),
                Fact.of("Leveringen", String.valueOf(totals.total())),
                Fact.of("Bevestigd", String.valueOf(totals.acknowledged())),
                Fact.of("Te laat", String.valueOf(totals.overdue())),
                Fact.of("Mislukt", String.valueOf(totals.failed())));
    }

    private static void month(SheetBuilder sheet, FlowView flow, String month) {
        var rows =
                flow.rows().stream()
                        .filter(row -> cells(row, month).anyMatch(cell -> cell.total() > 0))
                        .map(row -> row(row, month, flow.obligations()))
                        .toList();
        if (rows.isEmpty()) return;
        var columns =
                Stream.concat(
                        Stream.of("Gemeente"), flow.obligations().stream().map(FlowTable::words));
        sheet.heading(2, words(month))
                .table("Leveringen in " + words(month), columns.toList(), rows);
    }

    private static Row row(FlowRow row, String month, List<EditionKind> obligations) {
        var cells =
                obligations.stream()
                        .map(kind ->
                                cells(row, month)
                                        .filter(cell -> cell.obligation() == kind)
                                        .findFirst()
                                        .map(FlowLayout::words)
                                        .orElse(NOTHING));
        return Row.of(
                Stream.concat(Stream.of(FlowTable.name(row.municipality())), cells)
                        .toArray(String[]::new));
    }

    private static Stream<FlowCell> cells(FlowRow row, String month) {
        return row.cells().stream().filter(cell -> cell.month().equals(month));
    }

    private static String words(FlowCell cell) {
        if (cell.total() == 0) return NOTHING;
        var words = new StringBuilder();
        words.append("%d van %d bevestigd".formatted(cell.acknowledged(), cell.total()));
        if (cell.overdue() > 0) words.append(", ").append(cell.overdue()).append(" te laat");
        if (cell.failed() > 0) words.append(", ").append(cell.failed()).append(" mislukt");
        return words.toString();
    }
}
