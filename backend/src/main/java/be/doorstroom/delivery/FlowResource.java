package be.doorstroom.delivery;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/informationFlow`: what reached which municipality.
@Path("/informationFlow")
@Tag(name = "Deliveries")
class FlowResource {
    private final FlowService service;
    private final Caller caller;
    private final HouseClock clock;

    FlowResource(FlowService service, Caller caller, HouseClock clock) {
        this.service = service;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Needs(Scope.DELIVERIES_READ)
    @Operation(
            operationId = "getInformationFlow",
            summary = "Read the matrix of municipalities and months",
            description = "The last twelve months when none are named; 24 at most.")
    public FlowView get(
            @Nullable @RestQuery String region,
            @Nullable @RestQuery YearMonth monthFrom,
            @Nullable @RestQuery YearMonth monthTo) {
        if (region == null) {
            throw Problem.badRequest(Issue.invalid("query", "region", null, "is required"));
        }
        var to = Objects.requireNonNullElse(monthTo, clock.month());
        var from = Objects.requireNonNullElse(monthFrom, to.minusMonths(11));
        var self =
                Href.to("informationFlow")
                        .query("region=%s&monthFrom=%s&monthTo=%s".formatted(region, from, to));
        return service.get(caller.actor(), new FlowFilter(region, from, to), self);
    }
}
