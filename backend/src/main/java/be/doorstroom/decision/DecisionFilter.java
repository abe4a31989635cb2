package be.doorstroom.decision;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which decisions a reader asks for.
public record DecisionFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery String body,
        @Nullable @RestQuery Integer year,
        @Nullable @RestQuery UUID meeting,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
