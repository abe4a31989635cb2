package be.doorstroom.protocol;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A contribution as the API shows it.
@Schema(name = "Contribution")
public record ContributionView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference protocol,
        Reference region,
        Reference municipality,
        @Schema(examples = "2026") int year,
        @Schema(description = "EUR with two decimals", examples = "12500.00") String amount,
        ContributionState status,
        LocalDate agreedOn,
        @Nullable LocalDate invoicedOn,
        @Nullable LocalDate paidOn,
        @Nullable String note,
        List<String> permitted)
        implements Tagged {}
