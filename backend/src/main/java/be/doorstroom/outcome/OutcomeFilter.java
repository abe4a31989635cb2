package be.doorstroom.outcome;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import be.doorstroom.region.OutcomeType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which outcomes a reader asks for.
public record OutcomeFilter(
        @Nullable @RestQuery UUID meeting,
        @Nullable @RestQuery String region,
        @RestQuery List<OutcomeType> type,
        @Nullable @RestQuery Instant modifiedSince,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
