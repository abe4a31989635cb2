package be.doorstroom.intake;

import be.doorstroom.platform.web.Reference;
import be.doorstroom.proposal.OutsideProposal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a link opens: in whose name, for which bodies, and what was proposed by it.
@Schema(name = "Intake")
public record IntakeView(
        Reference organization,
        Reference region,
        Instant expiresAt,
        List<Reference> bodies,
        @Schema(description = "The newest first") List<OutsideProposal> proposals) {}
