package be.doorstroom.protocol;

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

/// `/protocols`: what a region rests on, and how far its councils approved it.
@Path("/protocols")
@Tag(name = "Protocols")
class ProtocolResource {
    private final ProtocolService service;
    private final Caller caller;

    ProtocolResource(ProtocolService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.FOLLOW_UPS_READ)
    @Operation(operationId = "listProtocols", summary = "List protocols, the newest term first")
    public KeyPage<ProtocolView> list(@Valid @BeanParam ProtocolFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.FOLLOW_UPS_READ)
    @Operation(operationId = "getProtocol", summary = "Read a protocol")
    public ProtocolView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "draftProtocol", summary = "Draft a protocol or an agreement")
    public RestResponse<ProtocolView> draft(NewProtocol wish) {
        var protocol = service.draft(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<ProtocolView>created(protocol.self().uri())
                .entity(protocol)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeProtocol",
            summary = "Change a protocol",
            description =
                    "All of a draft; of what the councils have its link, note and alarm only.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProtocolChange.class)))
    public ProtocolView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "removeProtocol", summary = "Throw a draft away")
    public RestResponse<Void> remove(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.remove(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }

    @PUT
    @Path("{id}/submission")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "submitProtocol",
            summary = "Put a protocol to the councils of all municipalities that are bound",
            description = "Makes a referral that each council answers; its targets are read there.")
    public ProtocolView submit(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, NewSubmission wish) {
        return service.submit(caller.actor(), id, IfMatch.of(ifMatch), wish);
    }

    @PUT
    @Path("{id}/conclusion")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "concludeProtocol",
            summary = "Say when a protocol or an agreement was concluded",
            description =
                    "409 while councils must still decide. One that all councils approved needs"
                            + " no conclusion.")
    public ProtocolView conclude(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, Conclusion wish) {
        return service.conclude(caller.actor(), id, IfMatch.of(ifMatch), wish);
    }
}
