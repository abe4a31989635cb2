package be.doorstroom.plan;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A strategic plan as the API shows it.
@Schema(name = "Plan")
public record PlanView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference region,
        @Schema(examples = "Strategisch plan Midwest") String title,
        @Schema(examples = "2026") int fromYear,
        @Schema(examples = "2031") int untilYear,
        List<Reference> themes,
        @Nullable String note,
        @Nullable String source,
        @Nullable
                @Schema(
                        description =
                                "What is pledged in all; for colleges and bodies of the region, not"
                                        + " for councils")
                TotalView total,
        List<String> permitted)
        implements Tagged {

    /// In EUR with two decimals; what is withdrawn counts no more.
    @Schema(name = "PlanTotal")
    public record TotalView(
            @Schema(description = "Pledged and not confirmed", examples = "12500.00")
                    String pledged,
            @Schema(examples = "25000.00") String confirmed,
            @Schema(description = "Municipalities that pledged or confirmed", examples = "14")
                    int municipalities) {}
}
