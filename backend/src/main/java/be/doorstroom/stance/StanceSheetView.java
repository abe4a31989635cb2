package be.doorstroom.stance;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What every municipality of the region says of one common position.
@Schema(name = "StanceSheet")
public record StanceSheetView(
        Href self,
        Reference agendaItem,
        StanceCount count,
        @Schema(
                        description =
                                "A line for each municipality, by name; none where the point is no common"
                                        + " position")
                List<StanceView> items) {}
