package be.doorstroom.agenda;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// The files of a point.
@Path("/meetings")
@Tag(name = "Agendas")
class AttachmentResource {
    private final AttachmentService service;
    private final Caller caller;

    AttachmentResource(AttachmentService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PUT
    @Path("{id}/agendaItems/{itemId}/files/{fileId}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "attachFile",
            summary = "Put a file with a point of the draft",
            description =
                    "If-Match takes the ETag of the point. From then on the file is the region's,"
                            + " and is read in the strictest circle of itself and the point once"
                            + " the agenda is approved.")
    public AgendaItemView attach(
            UUID id, UUID itemId, UUID fileId, @Nullable @RestHeader("If-Match") String ifMatch) {
        var key = new ItemKey(id, itemId);
        return service.attach(caller.actor(), key, fileId, IfMatch.of(ifMatch));
    }

    @DELETE
    @Path("{id}/agendaItems/{itemId}/files/{fileId}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "detachFile",
            summary = "Take a file away from a point of the draft",
            description = "What was approved with it keeps it.")
    public AgendaItemView detach(
            UUID id, UUID itemId, UUID fileId, @Nullable @RestHeader("If-Match") String ifMatch) {
        var key = new ItemKey(id, itemId);
        return service.detach(caller.actor(), key, fileId, IfMatch.of(ifMatch));
    }
}
