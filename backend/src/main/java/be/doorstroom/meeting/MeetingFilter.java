package be.doorstroom.meeting;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which meetings a reader asks for. Repeated values of `status` and `kind` mean any of them.
public record MeetingFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery String body,
        @RestQuery List<MeetingState> status,
        @RestQuery List<MeetingKind> kind,
        @Nullable @RestQuery LocalDate dateFrom,
        @Nullable @RestQuery LocalDate dateTo,
        @RestQuery
                @DefaultValue("startsAt")
                @Pattern(regexp = "-?startsAt", message = "must be startsAt or -startsAt")
                String sort,
        @Nullable @RestQuery Instant modifiedSince,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {

    boolean isDescending() {
        return sort.startsWith("-");
    }
}
