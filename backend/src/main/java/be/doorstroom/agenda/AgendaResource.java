package be.doorstroom.agenda;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The agenda of a meeting: its points, their order, its approved versions.
@Path("/meetings")
@Tag(name = "Agendas")
class AgendaResource {
    private final AgendaService service;
    private final AgendaVersionService versions;
    private final Caller caller;

    AgendaResource(AgendaService service, AgendaVersionService versions, Caller caller) {
        this.service = service;
        this.versions = versions;
        this.caller = caller;
    }

    @GET
    @Path("{id}/agenda")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getAgenda",
            summary = "Read the agenda that you may see now",
            description = "The draft for the coordinator, the latest released edition for others.")
    public AgendaView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @GET
    @Path("{id}/agendaItems")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "listAgendaItems", summary = "List the points of the agenda")
    public NumberedPage<AgendaItemView> items(UUID id, UriInfo uri) {
        return NumberedPage.of(service.items(caller.actor(), id), 1, PageSize.LARGEST, uri);
    }

    @POST
    @Path("{id}/agendaItems")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "addAgendaItem", summary = "Put a point on the draft")
    public RestResponse<AgendaItemView> add(UUID id, AgendaItemChange wish) {
        var item = service.add(caller.actor(), id, wish);
        return RestResponse.ResponseBuilder.<AgendaItemView>created(item.self().uri())
                .entity(item)
                .build();
    }

    @GET
    @Path("{id}/agendaItems/{itemId}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getAgendaItem", summary = "Read a point")
    public AgendaItemView item(UUID id, UUID itemId) {
        return service.item(caller.actor(), id, itemId);
    }

    @PATCH
    @Path("{id}/agendaItems/{itemId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeAgendaItem", summary = "Change a point of the draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = AgendaItemChange.class)))
    public AgendaItemView change(
            UUID id,
            UUID itemId,
            @Nullable @RestHeader("If-Match") String ifMatch,
            MergePatch patch) {
        return service.change(caller.actor(), id, itemId, IfMatch.of(ifMatch), patch);
    }

    @DELETE
    @Path("{id}/agendaItems/{itemId}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "removeAgendaItem", summary = "Take a point off the draft")
    public RestResponse<Void> remove(
            UUID id, UUID itemId, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.remove(caller.actor(), id, itemId, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }

    @PUT
    @Path("{id}/agendaItemOrder")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "orderAgendaItems",
            summary = "Put all points in order, in one write",
            description = "If-Match takes the ETag of the agenda.")
    public AgendaView order(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, AgendaItemOrder order) {
        return service.order(caller.actor(), id, IfMatch.of(ifMatch), order);
    }

    @GET
    @Path("{id}/agendaVersions")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "listAgendaVersions", summary = "List the approved versions")
    public NumberedPage<AgendaVersionView> versions(UUID id, UriInfo uri) {
        return NumberedPage.of(versions.versions(caller.actor(), id), 1, PageSize.LARGEST, uri);
    }

    @POST
    @Path("{id}/agendaVersions")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "approveAgenda",
            summary = "Approve the draft, which publishes it",
            description =
                    "One transaction freezes the edition, releases it to circles, convenes the"
                            + " meeting and writes the deliveries. If-Match takes the ETag of the"
                            + " agenda.")
    public RestResponse<AgendaVersionView> approve(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, NewAgendaVersion wish) {
        var version = service.approve(caller.actor(), id, IfMatch.of(ifMatch), wish);
        return RestResponse.ResponseBuilder.<AgendaVersionView>created(version.self().uri())
                .entity(version)
                .build();
    }

    @GET
    @Path("{id}/agendaVersions/{letter}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getAgendaVersion", summary = "Read which edition a version is")
    public AgendaVersionView version(UUID id, String letter) {
        return versions.version(caller.actor(), id, letter);
    }

    @GET
    @Path("{id}/agendaVersions/{letter}/changes")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getAgendaChanges",
            summary = "Compare a version with an earlier one, point by point",
            description =
                    "Each of the two as you may read it: added, removed, changed, moved, unchanged.")
    public AgendaChangesView changes(UUID id, String letter, @Nullable @RestQuery String since) {
        return versions.changes(caller.actor(), id, letter, since);
    }
}
