package be.doorstroom.action;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which actions a reader asks for; `owner` is the id of an organization or a body.
public record ActionFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery String body,
        @Nullable @RestQuery UUID meeting,
        @Nullable @RestQuery String owner,
        @RestQuery List<ActionState> status,
        @Nullable @RestQuery Boolean overdue,
        @Nullable @RestQuery Boolean reviewDue,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
