package be.doorstroom.protocol;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which contributions a reader asks for.
public record ContributionFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery UUID protocol,
        @Nullable @RestQuery String municipality,
        @Nullable @RestQuery Integer year,
        @RestQuery List<ContributionState> status,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
