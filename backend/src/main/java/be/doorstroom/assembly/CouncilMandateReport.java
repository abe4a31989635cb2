package be.doorstroom.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a municipality tells of its council's mandate. What it leaves out is emptied.
public record CouncilMandateReport(
        @NotNull CouncilMandateState status,
        @Nullable
                @Schema(description = "Required once the council decided", examples = "2026-12-14")
                LocalDate decidedOn,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = "https?://\\S+")
                @Schema(examples = "https://www.izegem.be/besluiten/2026-12-14")
                String link,
        @Nullable @Size(max = 2000) @Schema(examples = "Met algemene stemmen.") String note,
        @Nullable @Size(max = 100) List<@Valid @NotNull NewInstruction> instructions) {

    /// How the representative is to vote on one point.
    @Schema(name = "NewCouncilInstruction")
    public record NewInstruction(
            @NotNull UUID agendaItem,
            @NotBlank @Size(max = 1000) @Schema(examples = "Goedkeuren.") String text) {}

    List<NewInstruction> told() {
        return Objects.requireNonNullElse(instructions, List.of());
    }
}
