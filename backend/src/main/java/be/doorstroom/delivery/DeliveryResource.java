package be.doorstroom.delivery;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/deliveries`: a recipient's inbox, and the coordinator's ledger.
@Path("/deliveries")
@Tag(name = "Deliveries")
class DeliveryResource {
    private final DeliveryService service;
    private final ReminderService reminders;
    private final Caller caller;

    DeliveryResource(DeliveryService service, ReminderService reminders, Caller caller) {
        this.service = service;
        this.reminders = reminders;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.DELIVERIES_READ)
    @Operation(
            operationId = "listDeliveries",
            summary = "List deliveries, the newest first",
            description =
                    "Your own; for a coordinator, all of the region. `embed=history` tells of each"
                            + " what happened to it.")
    public KeyPage<DeliveryView> list(@Valid @BeanParam DeliveryFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.DELIVERIES_READ)
    @Operation(operationId = "getDelivery", summary = "Read a delivery with its history")
    public DeliveryView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @PUT
    @Path("{id}/acknowledgement")
    @Needs(Scope.DELIVERIES_ACKNOWLEDGE)
    @Operation(
            operationId = "acknowledgeDelivery",
            summary = "Acknowledge what you fetched",
            description = "Needs no If-Match; repeating it changes nothing.")
    public DeliveryView acknowledge(UUID id) {
        return service.acknowledge(caller.actor(), id);
    }

    @POST
    @Path("reminders")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "remindDeliveries",
            summary = "Remind recipients of what they did not confirm in time",
            description =
                    "Of named deliveries, or of all that are late in a region; at most once a day of"
                            + " each. One letter for each account.")
    public RestResponse<RemindersView> remind(NewReminders wish) {
        return RestResponse.ok(reminders.remind(caller.actor(), wish));
    }
}
