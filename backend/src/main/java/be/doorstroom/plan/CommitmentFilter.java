package be.doorstroom.plan;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which commitments a reader asks for.
public record CommitmentFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery UUID plan,
        @Nullable @RestQuery String municipality,
        @Nullable @RestQuery String theme,
        @Nullable @RestQuery Integer year,
        @RestQuery List<CommitmentState> status,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
