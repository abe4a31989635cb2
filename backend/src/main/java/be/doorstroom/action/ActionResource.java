package be.doorstroom.action;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.MergePatch;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/actions`: who does what by when, as bodies agreed.
@Path("/actions")
@Tag(name = "Actions")
class ActionResource {
    private final ActionService service;
    private final Caller caller;

    ActionResource(ActionService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listActions",
            summary = "List actions, those that are due first first",
            description = "Before the minutes are approved only its coordinator sees an action.")
    public KeyPage<ActionView> list(@Valid @BeanParam ActionFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getAction", summary = "Read an action")
    public ActionView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "noteAction",
            summary = "Note who does what by when",
            description = "Once the meeting is held, until its minutes are approved.")
    public RestResponse<ActionView> note(NewAction wish) {
        var action = service.note(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<ActionView>created(action.self().uri())
                .entity(action)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeAction",
            summary = "Change an open action",
            description = "Once the minutes are approved, its days only.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ActionChange.class)))
    public ActionView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "removeAction",
            summary = "Take an action away before the minutes are approved")
    public RestResponse<Void> remove(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.remove(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }

    @PUT
    @Path("{id}/closing")
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "closeAction",
            summary = "Say that an action is done or dropped",
            description = "By the office or the chair that owns it, or by the coordinator.")
    public ActionView close(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, ActionClosing closing) {
        return service.close(caller.actor(), id, IfMatch.of(ifMatch), closing);
    }
}
