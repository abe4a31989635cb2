package be.doorstroom.referral;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.BodyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A referral with its targets, as the API shows it. It hangs on an outcome or on a protocol.
@Schema(name = "Referral")
public record ReferralView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Schema(description = "The point, or the protocol", examples = "Zesjarenprotocol")
                String title,
        @Nullable ReferredOutcome outcome,
        @Nullable Reference meeting,
        @Nullable Reference protocol,
        Reference region,
        @Schema(examples = "Keur het zesjarenprotocol goed.") String text,
        @Nullable LocalDate dueOn,
        List<TargetView> targets)
        implements Tagged {

    /// The outcome that is referred; its title is that of the point.
    @Schema(name = "ReferredOutcome")
    public record ReferredOutcome(
            Href href, UUID id, @Schema(examples = "Zesjarenprotocol") String title, String text) {
        static @Nullable ReferredOutcome of(ReferralRow row) {
            var id = row.referral().outcome();
            var text = row.outcomeText();
            if (id == null || text == null) return null;
            return new ReferredOutcome(Href.to("outcomes", id), id, row.title(), text);
        }
    }

    /// One who must decide, and the answer.
    @Schema(name = "ReferralTarget")
    public record TargetView(
            Href href,
            Reference organization,
            BodyKind body,
            ReferralState status,
            @Schema(
                            description =
                                    "Owes an answer after the day that was asked, or after the day"
                                            + " on which it said to treat it")
                    boolean overdue,
            @Nullable LocalDate treatedOn,
            @Nullable String result,
            @Nullable String link,
            @Nullable Instant answeredAt,
            List<String> permitted) {}
}
