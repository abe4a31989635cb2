package be.doorstroom.feed;

import be.doorstroom.access.Open;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/calendarFeeds`: what a calendar reads by itself, as often as it likes.
@Path("/calendarFeeds")
@Tag(name = "Calendars")
class CalendarFeedResource {
    private static final String ICALENDAR = "text/calendar;charset=utf-8";

    private final CalendarService service;

    CalendarFeedResource(CalendarService service) {
        this.service = service;
    }

    @GET
    @Open
    @Path("{secret}")
    @Produces(ICALENDAR)
    @Operation(
            operationId = "getCalendarFeed",
            summary = "Read meetings as iCalendar",
            description =
                    "RFC 5545. The UID of a meeting stays, its SEQUENCE grows, a moved one shows"
                            + " its new time, and a cancelled one stays with its status.")
    @APIResponse(
            responseCode = "200",
            description = "The meetings that the owner of the address may see now",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> read(
            String secret,
            @Context HttpServerRequest wire,
            @Context ContainerRequestContext request) {
        var bytes = service.read(secret, wire.remoteAddress().hostAddress());
        return FeedAnswer.of(bytes, ICALENDAR, "doorstroom.ics", request);
    }
}
