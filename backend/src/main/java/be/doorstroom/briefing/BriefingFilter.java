package be.doorstroom.briefing;

import be.doorstroom.platform.time.HalfYear;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which briefings a reader asks for.
public record BriefingFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery @Pattern(regexp = HalfYear.PATTERN) String halfYear,
        @RestQuery List<BriefingState> status,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
