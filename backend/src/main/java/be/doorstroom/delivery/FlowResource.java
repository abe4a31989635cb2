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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/informationFlow`: what reached which municipality.
@Path("/informationFlow")
@Tag(name = "Deliveries")
class FlowResource {
    private final FlowService service;
    private final FlowAnswers answers;
    private final Caller caller;
    private final HouseClock clock;

    FlowResource(FlowService service, FlowAnswers answers, Caller caller, HouseClock clock) {
        this.service = service;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Needs(Scope.DELIVERIES_READ)
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getInformationFlow",
            summary = "Read the matrix of municipalities and months",
            description =
                    "The last twelve months when none are named; 24 at most. As JSON, as a document"
                            + " or as CSV with semicolons, by Accept or `format`.")
    @APIResponse(
            responseCode = "200",
            description = "The matrix",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FlowView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class))
            })
    public Response get(
            @Nullable @RestQuery String region,
            @Nullable @RestQuery YearMonth monthFrom,
            @Nullable @RestQuery YearMonth monthTo,
            @Nullable @RestQuery String format,
            @Context ContainerRequestContext request) {
        if (region == null) {
            throw Problem.badRequest(Issue.invalid("query", "region", null, "is required"));
        }
        var to = Objects.requireNonNullElse(monthTo, clock.month());
        var from = Objects.requireNonNullElse(monthFrom, to.minusMonths(11));
        var self =
                Href.to("informationFlow")
                        .query("region=%s&monthFrom=%s&monthTo=%s".formatted(region, from, to));
        var flow = service.get(caller.actor(), new FlowFilter(region, from, to), self);
        return answers.answer(flow, format, request);
    }
}
