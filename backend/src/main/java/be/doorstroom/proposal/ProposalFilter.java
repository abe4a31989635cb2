package be.doorstroom.proposal;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which proposals a reader asks for; `meeting` is the one on whose agenda they landed.
public record ProposalFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery String body,
        @Nullable @RestQuery String organization,
        @Nullable @RestQuery UUID meeting,
        @RestQuery List<ProposalState> status,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
