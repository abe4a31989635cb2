package be.doorstroom.audit;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which audit entries an administrator asks for.
public record AuditFilter(
        @Nullable @RestQuery String region,
        @RestQuery List<String> type,
        @Nullable @RestQuery String subjectId,
        @Nullable @RestQuery String by,
        @RestQuery
                @DefaultValue("sequence")
                @Pattern(regexp = "-?sequence", message = "must be sequence or -sequence")
                String sort,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {

    boolean isDescending() {
        return sort.startsWith("-");
    }
}
