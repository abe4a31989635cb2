package be.doorstroom.stance;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// `/meetings/{id}/agendaItems/{itemId}/stances`: what municipalities say of a common position.
@Path("/meetings")
@Tag(name = "Outcomes")
class StanceResource {
    private final StanceService service;
    private final Caller caller;

    StanceResource(StanceService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/agendaItems/{itemId}/stances")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getStances",
            summary = "Read what the municipalities say of a common position",
            description =
                    "For the body, directors and colleges of the region. A point that is not on the"
                            + " agenda for a common position, and with which none was taken, has no"
                            + " lines.")
    public StanceSheetView sheet(UUID id, UUID itemId) {
        return service.sheet(caller.actor(), id, itemId);
    }

    @GET
    @Path("{id}/agendaItems/{itemId}/stances/{organizationId}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getStance",
            summary = "Read what one municipality says of a common position")
    public StanceView get(UUID id, UUID itemId, String organizationId) {
        return service.get(caller.actor(), id, itemId, organizationId);
    }

    @PUT
    @Path("{id}/agendaItems/{itemId}/stances/{organizationId}")
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "tellStance",
            summary =
                    "Say your view of a common position, the mandate of the college, and what"
                            + " you reserve",
            description =
                    "By the mayor or the director, or by the coordinator in their stead. What was"
                            + " said before stays readable. If-Match takes the tag of the line.")
    public StanceView tell(
            UUID id,
            UUID itemId,
            String organizationId,
            @Nullable @RestHeader("If-Match") String ifMatch,
            StanceChange change) {
        return service.tell(
                caller.actor(), id, itemId, organizationId, IfMatch.of(ifMatch), change);
    }
}
