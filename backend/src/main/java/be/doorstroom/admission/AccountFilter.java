package be.doorstroom.admission;

import be.doorstroom.access.AccountState;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which accounts an administrator asks for: by the beginning of the user name, by state, or those
/// who hold an office in an organization now.
public record AccountFilter(
        @Nullable @RestQuery String userName,
        @RestQuery List<AccountState> status,
        @Nullable @RestQuery String organization,
        @Nullable @RestQuery Boolean administrator,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
