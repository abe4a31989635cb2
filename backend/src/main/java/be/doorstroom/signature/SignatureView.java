package be.doorstroom.signature;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A signature as the API shows it.
@Schema(name = "Signature")
public record SignatureView(
        UUID id,
        SignatureCapacity capacity,
        @Schema(examples = "Voorzitter Burgemeestersoverleg Midwest") String signer,
        Reference edition,
        @Schema(examples = "A") String letter,
        @Schema(description = "Of the edition's secretariat rendition, in hexadecimal")
                String sha256,
        SignatureState status,
        Instant signedAt,
        @Nullable Instant revokedAt) {

    static SignatureView of(Signature signature) {
        return new SignatureView(
                signature.id(),
                signature.capacity(),
                signature.signer(),
                Reference.to("editions", signature.edition(), null),
                signature.letter(),
                signature.sha256(),
                signature.state(),
                signature.signedAt(),
                signature.revokedAt());
    }

    /// The signatures under the minutes of a meeting, and what the reader may do with them.
    @Schema(name = "Signatures")
    public record SignaturesView(
            Href self,
            @Nullable @Schema(description = "The newest approved edition that the reader may have")
                    Reference edition,
            List<SignatureView> items,
            @Schema(description = "The functions in which the reader may sign it now")
                    List<SignatureCapacity> toSign,
            @Schema(description = "The functions whose signature the reader may revoke now")
                    List<SignatureCapacity> toRevoke) {}
}
