package be.doorstroom.assembly;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far one council is with its mandate for one assembly.
@Schema(name = "CouncilMandate")
public record CouncilMandateView(
        Href href,
        Reference municipality,
        CouncilMandateState status,
        @Nullable LocalDate decidedOn,
        @Nullable String link,
        @Nullable String note,
        @Nullable @Schema(description = "Absent until the municipality told of it")
                Instant reportedAt,
        List<Instruction> instructions,
        List<String> permitted) {

    /// Of a council of which nothing was told yet.
    static CouncilMandateView unanswered(
            Href href, Reference municipality, List<String> permitted) {
        return new CouncilMandateView(
                href,
                municipality,
                CouncilMandateState.ASKED,
                null,
                null,
                null,
                null,
                List.of(),
                permitted);
    }

    /// What it mandated for one point.
    @Schema(name = "CouncilInstruction")
    public record Instruction(Reference agendaItem, String text) {}
}
