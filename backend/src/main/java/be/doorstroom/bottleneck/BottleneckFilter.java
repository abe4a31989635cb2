package be.doorstroom.bottleneck;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which bottlenecks a reader asks for: `region` is where they come from or who shares them,
/// `theme` one of the reader's own regions.
public record BottleneckFilter(
        @Nullable @RestQuery String region,
        @RestQuery List<BottleneckLevel> level,
        @Nullable @RestQuery String theme,
        @RestQuery List<BottleneckState> status,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
