package be.doorstroom.feed;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/calendars`: the secret addresses by which the own calendar reads meetings. Making one takes no
/// `Idempotency-Key`, since its answer holds a secret.
@Path("/calendars")
@Tag(name = "Calendars")
class CalendarResource {
    private final CalendarService service;
    private final Caller caller;

    CalendarResource(CalendarService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "listCalendarLinks",
            summary = "List the calendars that read your meetings",
            description = "Your own that still open, the newest first.")
    public NumberedPage<CalendarLinkView> list(
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor()), page, pageSize, uri);
    }

    @POST
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "makeCalendarLink",
            summary = "Let your own calendar read meetings",
            description =
                    "Yours, or those of one body. The address is shown in this answer only; it"
                            + " opens what you may see at the moment when it is read.")
    public RestResponse<CalendarLinkView> make(NewCalendarLink wish) {
        var link = service.make(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<CalendarLinkView>created(link.self().uri())
                .entity(link)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "revokeCalendarLink", summary = "Close a calendar's address at once")
    public RestResponse<Void> revoke(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.revoke(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
