package be.doorstroom.protocol;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which protocols a reader asks for: `organization` is one of those that are bound.
public record ProtocolFilter(
        @Nullable @RestQuery String region,
        @RestQuery List<ProtocolKind> kind,
        @Nullable @RestQuery String organization,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
