package be.doorstroom.crisis;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which crisis meetings a reader asks for.
public record CrisisFilter(
        @Nullable @RestQuery String region,
        @Nullable
                @RestQuery
                @Parameter(description = "The id of the meeting ahead of which they were called")
                UUID regularMeeting,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
