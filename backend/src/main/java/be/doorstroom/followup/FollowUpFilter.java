package be.doorstroom.followup;

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

/// Which follow-ups a reader asks for.
public record FollowUpFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery String municipality,
        @Nullable @RestQuery UUID meeting,
        @Nullable @RestQuery UUID outcome,
        @RestQuery List<FollowUpState> status,
        @Nullable @RestQuery Boolean overdue,
        @Nullable @RestQuery Instant modifiedSince,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
