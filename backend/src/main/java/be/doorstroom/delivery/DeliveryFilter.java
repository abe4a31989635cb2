package be.doorstroom.delivery;

import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which deliveries a reader asks for; `month` is that of the meeting.
public record DeliveryFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery UUID edition,
        @Nullable @RestQuery String municipality,
        @RestQuery List<DeliveryState> status,
        @RestQuery List<EditionKind> kind,
        @Nullable @RestQuery YearMonth month,
        @Nullable @RestQuery Boolean overdue,
        @RestQuery List<DeliveryEmbed> embed,
        @Nullable @RestQuery Instant modifiedSince,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
