package be.doorstroom.minutes;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/minutes`: approved minutes, for systems that poll.
@Path("/minutes")
@Tag(name = "Minutes")
class PublishedMinutesResource {
    private final PublishedMinutesService service;
    private final Caller caller;

    PublishedMinutesResource(PublishedMinutesService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "listMinutes",
            summary = "List approved minutes in the order in which they were published",
            description =
                    "The newest edition of each meeting. Keep the last `next` and ask with it the"
                            + " next time: nothing is skipped or given twice.")
    public KeyPage<PublishedMinutesView> list(
            @Valid @BeanParam PublishedMinutesFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }
}
