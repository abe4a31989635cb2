package be.doorstroom.assembly;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether enough partners take part in a meeting to decide, and how that was counted.
@Schema(name = "Quorum")
public record QuorumView(
        Href self,
        Reference meeting,
        Reference body,
        @Schema(description = "The day whose memberships count", examples = "2027-01-15")
                LocalDate on,
        QuorumRule rule,
        @Schema(description = "How many are partners on that day", examples = "15") int entitled,
        @Schema(examples = "11") int represented,
        @Schema(description = "How many it takes", examples = "8") int needed,
        @Nullable @Schema(description = "Absent where not every partner has shares") Shares shares,
        boolean reached,
        @Schema(description = "How many others one partner may vote for", examples = "1")
                int proxiesPerHolder,
        List<PartnerView> partners,
        List<String> permitted) {

    /// The same, counted in shares.
    @Schema(name = "QuorumShares")
    public record Shares(long entitled, long represented, long needed) {}

    /// One partner.
    @Schema(name = "QuorumPartner")
    public record PartnerView(
            Reference organization,
            Presence presence,
            @Nullable Integer shares,
            @Nullable ProxyView proxy,
            List<String> permitted) {}

    /// To whom it gave its vote.
    @Schema(name = "Proxy")
    public record ProxyView(
            Href href,
            @Schema(description = "For If-Match when it is withdrawn", examples = "\"0\"")
                    String etag,
            Reference holder,
            Instant givenAt) {}
}
