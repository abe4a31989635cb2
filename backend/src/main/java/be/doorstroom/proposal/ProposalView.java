package be.doorstroom.proposal;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.dossier.Triage;
import be.doorstroom.format.Rich;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A proposal as the API shows it.
@Schema(name = "Proposal")
public record ProposalView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference body,
        Reference region,
        ProposalState status,
        ProposerView proposer,
        List<CoProposer> coProposers,
        AgendaItemKind kind,
        @Schema(examples = "Gedeelde omgevingsambtenaar") String title,
        @Nullable @Rich String note,
        @Schema(description = "Minutes asked", examples = "15") int minutes,
        @Nullable @Schema(description = "The meeting for which it is meant")
                ProposalMeeting wishedMeeting,
        @Nullable @Schema(description = "The day for which it is meant") LocalDate wishedOn,
        Circle circle,
        @Nullable Reference dossier,
        @Nullable @Schema(description = "When it was last handed in") Instant submittedAt,
        @Nullable @Schema(description = "How urgent the coordinator finds it") Triage triage,
        @Nullable
                @Schema(
                        description = "Why it was sent back",
                        examples = "Graag eerst afstemmen met de vervoerregio.")
                String reason,
        @Nullable @Schema(description = "The meeting on whose agenda it landed")
                ProposalMeeting meeting,
        @Nullable
                @Schema(
                        description =
                                "The point that it became; absent when it was taken off the agenda")
                Href agendaItem,
        @Schema(description = "Whether it landed on an agenda that was approved already")
                boolean late,
        List<String> permitted)
        implements Tagged {

    /// Who proposes.
    @Schema(name = "Proposer")
    public record ProposerView(
            Reference organization,
            Office office,
            @Schema(examples = "Algemeen directeur") String officeLabel) {}

    /// An organization that is asked to back it.
    @Schema(name = "CoProposer")
    public record CoProposer(
            Reference organization,
            boolean supports,
            @Nullable @Schema(description = "Since when it backs it") Instant supportsSince) {}

    /// A meeting with its day.
    @Schema(name = "ProposalMeeting")
    public record ProposalMeeting(
            Href href,
            UUID id,
            @Schema(examples = "Burgemeestersoverleg Midwest") String title,
            OffsetDateTime startsAt) {}
}
