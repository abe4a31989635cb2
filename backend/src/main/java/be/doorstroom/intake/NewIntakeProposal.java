package be.doorstroom.intake;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.proposal.ProposalChange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an organization sends to propose a point by its link, or to hand it in again.
public record NewIntakeProposal(
        @NotBlank @Size(max = 100) String secret,
        @NotBlank
                @Size(max = 80)
                @Schema(
                        description =
                                "One of the bodies that the link opens; stays as it was when a"
                                        + " point is handed in again",
                        examples = "midwest-mayors-conference")
                String body,
        @NotNull @Schema(description = "Any but minutesApproval") AgendaItemKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Mobiliteitsplan: stand van zaken")
                String title,
        @Nullable
                @Size(max = 20_000)
                @Schema(description = "Simple HTML: p, strong, em, ul, ol, li, a, br")
                String note,
        @NotNull @Min(1) @Max(240) @Schema(description = "Minutes asked", examples = "15")
                Integer minutes,
        @Nullable
                @Schema(
                        description = "The day for which it is meant, if any",
                        examples = "2027-02-12")
                LocalDate wishedOn) {

    /// What comes from outside is the body's, until its coordinator opens it further.
    ProposalChange text() {
        return new ProposalChange(
                kind, title, note, minutes, null, wishedOn, Circle.BODY, null, null);
    }

    @Override
    public String toString() {
        return "NewIntakeProposal[hidden]";
    }
}
