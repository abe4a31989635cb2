package be.doorstroom.delivery;

import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The information flow of a region: municipality by month and obligation.
@Schema(name = "InformationFlow")
public record FlowView(
        Href self,
        Reference region,
        @Schema(examples = "[\"2026-10\", \"2026-11\"]") List<String> months,
        List<EditionKind> obligations,
        List<FlowRow> rows,
        FlowTotals totals) {

    /// One municipality.
    @Schema(name = "InformationFlowRow")
    public record FlowRow(Reference municipality, List<FlowCell> cells) {}

    /// What one municipality had to get in a month, and where that stands.
    @Schema(name = "InformationFlowCell")
    public record FlowCell(
            @Schema(examples = "2026-11") String month,
            EditionKind obligation,
            long due,
            long delivered,
            long retrieved,
            long acknowledged,
            long failed,
            long overdue,
            long total,
            @Schema(description = "The deliveries behind the figures") Href deliveries) {}

    /// The sums over all rows.
    @Schema(name = "InformationFlowTotals")
    public record FlowTotals(long total, long acknowledged, long failed, long overdue) {}
}
