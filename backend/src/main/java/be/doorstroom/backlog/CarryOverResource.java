package be.doorstroom.backlog;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/meetings/{id}/agendaItems/{itemId}/carryOver`: on to the next meeting.
@Path("/meetings")
@Tag(name = "Agendas")
class CarryOverResource {
    private final BacklogService service;
    private final Caller caller;

    CarryOverResource(BacklogService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PUT
    @Path("{id}/agendaItems/{itemId}/carryOver")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "carryOverAgendaItem",
            summary = "Carry a point of a held or cancelled meeting over to another",
            description =
                    "It comes last on the draft of that meeting, not ready, with its note, files,"
                            + " dossier, presenter, twin and trail. Needs no If-Match: such a point no longer changes.")
    public BacklogPointView carryOver(UUID id, UUID itemId, CarryOver wish) {
        return service.carryOver(caller.actor(), id, itemId, wish);
    }
}
