package be.doorstroom.delivery;

import be.doorstroom.delivery.FlowView.FlowCell;
import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import java.util.Objects;

/// The matrix as rows for a spreadsheet: one for each municipality, month and obligation in which
/// something was due. Pure.
final class FlowTable {
    static final List<String> HEAD =
            List.of(
                    "Gemeente",
                    "NIS-code",
                    "Maand",
                    "Verplichting",
                    "Leveringen",
                    "Te leveren",
                    "Geleverd",
                    "Gelezen",
                    "Bevestigd",
                    "Mislukt",
                    "Te laat");

    private FlowTable() {}

    static List<List<String>> rows(FlowView flow) {
        return flow.rows().stream()
                .flatMap(row ->
                        row.cells().stream()
                                .filter(cell -> cell.total() > 0)
                                .map(cell -> row(row.municipality(), cell)))
                .toList();
    }

    private static List<String> row(Reference municipality, FlowCell cell) {
        return List.of(
                name(municipality),
                municipality.id(),
                cell.month(),
                words(cell.obligation()),
                String.valueOf(cell.total()),
                String.valueOf(cell.due()),
                String.valueOf(cell.delivered()),
                String.valueOf(cell.retrieved()),
                String.valueOf(cell.acknowledged()),
                String.valueOf(cell.failed()),
                String.valueOf(cell.overdue()));
    }

    static String name(Reference municipality) {
        return Objects.requireNonNullElse(municipality.title(), municipality.id());
    }

    static String words(EditionKind obligation) {
        return switch (obligation) {
            case CONVOCATION -> "Bijeenroeping";
            case SITUATION_MESSAGE -> "Situatiebericht";
            case AGENDA -> "Agenda";
            case AGENDA_SLOT -> "Punt van een spreker";
            case MINUTES -> "Verslag";
            case MINUTES_REVIEW -> "Verslag ter nalezing";
            case BRIEFING -> "Toelichting";
            case BRIEFING_ANNEX -> "Bijlage bij de toelichting";
            case EXCERPT -> "Uittreksel";
        };
    }
}
