package be.doorstroom.proposal;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a proposer writes of a proposal: the point as it should stand on the agenda, and who is
/// asked to back it.
public record ProposalChange(
        @NotNull @Schema(description = "Any but minutesApproval") AgendaItemKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Gedeelde omgevingsambtenaar") String title,
        @Nullable
                @Size(max = 20_000)
                @Schema(description = "Simple HTML: p, strong, em, ul, ol, li, a, br")
                String note,
        @NotNull @Min(1) @Max(240) @Schema(description = "Minutes asked", examples = "15")
                Integer minutes,
        @Nullable @Schema(description = "A meeting of the body for which it is meant, if any")
                UUID wishedMeeting,
        @Nullable
                @Schema(
                        description = "The day for which it is meant, where no meeting is named",
                        examples = "2027-02-12")
                LocalDate wishedOn,
        @NotNull Circle circle,
        @Nullable UUID dossier,
        @Nullable
                @Size(max = 40)
                @Schema(
                        description =
                                "Organizations that are asked to back it; each says so itself",
                        examples = "[\"36015\"]")
                List<String> coProposers) {

    List<String> asked() {
        return Objects.requireNonNullElse(coProposers, List.of());
    }

    ProposalChange withNote(@Nullable String cleaned) {
        return new ProposalChange(
                kind,
                title,
                cleaned,
                minutes,
                wishedMeeting,
                wishedOn,
                circle,
                dossier,
                coProposers);
    }
}
