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

/// Which referrals a reader asks for: `organization` and `status` are those of a target.
public record ReferralFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery UUID meeting,
        @Nullable @RestQuery UUID outcome,
        @Nullable @RestQuery String organization,
        @RestQuery List<ReferralState> status,
        @Nullable @RestQuery Instant modifiedSince,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
