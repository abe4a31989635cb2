package be.doorstroom.agenda;

import be.doorstroom.access.Circle;
import be.doorstroom.dossier.Triage;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator writes of an agenda item. A point that is not `ready` waits for the next
/// version of the agenda.
public record AgendaItemChange(
        @NotNull AgendaItemKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Knelpuntennota: afstemming regio's")
                String title,
        @Nullable
                @Size(max = 20_000)
                @Schema(description = "Simple HTML: p, strong, em, ul, ol, li, a, br")
                String note,
        @Nullable @Size(max = 120) @Schema(examples = "Voorzitter cluster Welzijn")
                String presenter,
        @Nullable Speaker speaker,
        @Nullable
                @Email
                @Size(max = 254)
                @Schema(
                        description =
                                "Where a speaker without account hears when and where to speak;"
                                        + " forgotten once the meeting is held or cancelled",
                        examples = "projectleider@vervoerregio.example")
                String speakerEmail,
        @NotNull @Min(1) @Max(240) @Schema(examples = "15") Integer minutes,
        @NotNull Triage triage,
        @NotNull Circle circle,
        @Nullable UUID dossier,
        @Nullable @Schema(description = "false when absent") Boolean ready) {

    AgendaItemChange withNote(@Nullable String cleaned) {
        return new AgendaItemChange(
                kind,
                title,
                cleaned,
                presenter,
                speaker,
                speakerEmail,
                minutes,
                triage,
                circle,
                dossier,
                ready);
    }

    AgendaItemChange withReady(@Nullable Boolean isReady) {
        return new AgendaItemChange(
                kind,
                title,
                note,
                presenter,
                speaker,
                speakerEmail,
                minutes,
                triage,
                circle,
                dossier,
                isReady);
    }

    /// As a point that another body has yet to look at.
    AgendaItemChange asCopy(AgendaItemKind copied) {
        return new AgendaItemChange(
                copied, title, note, presenter, null, null, minutes, triage, circle, dossier,
                false);
    }

    AgendaItemChange withCoreOf(AgendaItem other) {
        return new AgendaItemChange(
                kind,
                other.title(),
                other.note(),
                presenter,
                speaker,
                speakerEmail,
                minutes,
                triage,
                other.circle(),
                other.dossier(),
                ready);
    }

    static AgendaItemChange of(AgendaItem item) {
        return new AgendaItemChange(
                item.kind(),
                item.title(),
                item.note(),
                item.presenter(),
                item.speaker(),
                item.speakerEmail(),
                item.minutes(),
                item.triage(),
                item.circle(),
                item.dossier(),
                item.isReady());
    }
}
