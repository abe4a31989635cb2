package be.doorstroom.stance;

import be.doorstroom.platform.web.Reference;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the municipalities said of a common position, as minutes keep it: who said nothing has no
/// line.
@Schema(name = "StanceSummary")
public record StanceSummary(StanceCount count, List<StanceLine> lines) {

    /// What one municipality said.
    @Schema(name = "StanceLine")
    public record StanceLine(
            Reference organization,
            @Nullable String view,
            CollegeMandate mandate,
            @Nullable LocalDate mandatedOn,
            @Nullable String link,
            @Nullable String reservation) {

        static StanceLine of(Reference organization, StanceChange said) {
            return new StanceLine(
                    organization,
                    said.view(),
                    said.mandate(),
                    said.mandatedOn(),
                    said.link(),
                    said.reservation());
        }
    }
}
