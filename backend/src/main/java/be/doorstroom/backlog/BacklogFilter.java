package be.doorstroom.backlog;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which points a coordinator asks for: those that still wait, or those that went to `carriedTo`.
public record BacklogFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery String body,
        @Nullable @RestQuery UUID carriedTo,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
