package be.doorstroom.minutes;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which approved minutes a reader asks for; `municipality` means those of its regions.
public record PublishedMinutesFilter(
        @RestQuery @DefaultValue("approved") MinutesState status,
        @Nullable @RestQuery String region,
        @Nullable @RestQuery String municipality,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue("50") @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
