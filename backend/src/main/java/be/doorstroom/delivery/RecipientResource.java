package be.doorstroom.delivery;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who will receive the agenda of a meeting.
@Path("/meetings")
@Tag(name = "Deliveries")
class RecipientResource {
    private final DeliveryService service;
    private final Caller caller;

    RecipientResource(DeliveryService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/recipients")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listRecipients",
            summary = "List who will receive the agenda once it is approved")
    public NumberedPage<RecipientOfAgendaView> list(UUID id, UriInfo uri) {
        return NumberedPage.of(service.recipients(caller.actor(), id), 1, PageSize.LARGEST, uri);
    }
}
