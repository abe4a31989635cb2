package be.doorstroom.referral;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which referrals a reader asks for: `organization`, `status` and `overdue` are those of one and
/// the same target.
public record ReferralFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery UUID meeting,
        @Nullable @RestQuery UUID outcome,
        @Nullable @RestQuery UUID protocol,
        @Nullable @RestQuery String organization,
        @RestQuery List<ReferralState> status,
        @Nullable @RestQuery Boolean overdue,
        @Nullable @RestQuery Instant modifiedSince,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
