package be.doorstroom.preparation;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.agenda.AgendaItemView;
import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/meetings/{id}/agendaItems/{itemId}/…`: a point that goes to another body too.
@Path("/meetings")
@Tag(name = "Agendas")
class PreparationResource {
    private final PreparationService service;
    private final Caller caller;

    PreparationResource(PreparationService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/agendaItems/{itemId}/destinations")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getAgendaItemDestinations",
            summary = "Read to which meetings of other bodies a point may go",
            description =
                    "For the coordinator: the meetings of the twin body and of the bodies that are"
                            + " prepared, the nearest first.")
    public DestinationsView destinations(UUID id, UUID itemId) {
        return service.destinations(caller.actor(), new ItemKey(id, itemId));
    }

    @PUT
    @Path("{id}/agendaItems/{itemId}/twin")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "twinAgendaItem",
            summary = "Put a point on the agenda of the twin body too",
            description =
                    "It comes last on that draft, not ready. Title, note, files, dossier and circle"
                            + " are shared from then on while both meetings are still to be held;"
                            + " kind, minutes and presenter are each side's own. If-Match takes the"
                            + " ETag of the point.")
    public AgendaItemView twin(
            UUID id, UUID itemId, @Nullable @RestHeader("If-Match") String ifMatch, NewTwin wish) {
        return service.twin(
                caller.actor(), new ItemKey(id, itemId), IfMatch.of(ifMatch), wish.meeting());
    }

    @DELETE
    @Path("{id}/agendaItems/{itemId}/twin")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "endAgendaItemTwin",
            summary = "Let the two points of a twin go their own ways",
            description = "Both stay where they are. If-Match takes the ETag of the point.")
    public RestResponse<Void> endTwin(
            UUID id, UUID itemId, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.endTwin(caller.actor(), new ItemKey(id, itemId), IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }

    @PUT
    @Path("{id}/agendaItems/{itemId}/forwarding")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "forwardAgendaItem",
            summary = "Put a point forward to a body that this one prepares",
            description =
                    "It comes last on that draft, not ready, with its note, files, dossier and"
                            + " presenter, and tells where it comes from. If-Match takes the ETag of"
                            + " the point.")
    public AgendaItemView forward(
            UUID id,
            UUID itemId,
            @Nullable @RestHeader("If-Match") String ifMatch,
            Forwarding wish) {
        return service.forward(
                caller.actor(), new ItemKey(id, itemId), IfMatch.of(ifMatch), wish.meeting());
    }
}
