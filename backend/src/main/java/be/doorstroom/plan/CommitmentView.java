package be.doorstroom.plan;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A commitment as the API shows it.
@Schema(name = "Commitment")
public record CommitmentView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference plan,
        Reference region,
        Reference municipality,
        Reference theme,
        @Nullable @Schema(description = "Absent: for the whole period", examples = "2027")
                Integer year,
        @Schema(description = "EUR with two decimals", examples = "12500.00") String amount,
        @Nullable String note,
        CommitmentState status,
        LocalDate pledgedOn,
        @Nullable LocalDate approvedOn,
        @Nullable CommitmentApproval approvedBy,
        @Nullable String withdrawalReason,
        @Nullable @Schema(description = "Where the amount was taken from") String source,
        List<String> permitted)
        implements Tagged {}
