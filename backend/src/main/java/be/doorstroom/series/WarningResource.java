package be.doorstroom.series;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/planningWarnings`: where the plans of a region do not fit together.
@Path("/planningWarnings")
@Tag(name = "Meetings")
class WarningResource {
    private final WarningService service;
    private final Caller caller;

    WarningResource(WarningService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getPlanningWarnings",
            summary = "Read what does not fit in the plans of a region",
            description =
                    "Directors who meet after the conference that they prepare; one body twice on a day.")
    public WarningsView list(
            @NotNull @RestQuery String region,
            @Nullable @RestQuery LocalDate dateFrom,
            @Nullable @RestQuery LocalDate dateTo) {
        return service.list(caller.actor(), region, dateFrom, dateTo);
    }
}
