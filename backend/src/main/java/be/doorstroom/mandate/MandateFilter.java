package be.doorstroom.mandate;

import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which mandates a reader asks for; with `on`, only those that hold on that date.
public record MandateFilter(
        @Nullable @RestQuery UUID person,
        @Nullable @RestQuery String organization,
        @Nullable @RestQuery String region,
        @Nullable @RestQuery LocalDate on,
        @RestQuery @DefaultValue("1") @Min(1) int page,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
