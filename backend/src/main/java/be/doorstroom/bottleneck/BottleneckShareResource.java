package be.doorstroom.bottleneck;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/bottlenecks/{id}/shares`: which other regions share a bottleneck.
@Path("/bottlenecks")
@Tag(name = "Bottlenecks")
class BottleneckShareResource {
    private final BottleneckShareService service;
    private final Caller caller;

    BottleneckShareResource(BottleneckShareService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PUT
    @Path("{id}/shares/{regionId}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "offerBottleneck",
            summary = "Offer a bottleneck to another region",
            description =
                    "From now on its coordinator reads the text, without the letters; nobody else"
                            + " there does until it is shared.")
    public BottleneckView offer(
            UUID id, String regionId, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.offer(caller.actor(), id, regionId, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/shares/{regionId}/answer")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "answerBottleneckOffer",
            summary = "Share the bottleneck of another region, or decline",
            description = "Who shares it already says anew which circle and themes it has there.")
    public BottleneckView answer(
            UUID id,
            String regionId,
            @Nullable @RestHeader("If-Match") String ifMatch,
            ShareAnswer answer) {
        return service.answer(caller.actor(), id, regionId, IfMatch.of(ifMatch), answer);
    }

    @DELETE
    @Path("{id}/shares/{regionId}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "endBottleneckShare",
            summary = "Take an offer back, or end the sharing from either side")
    public RestResponse<Void> end(
            UUID id, String regionId, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.end(caller.actor(), id, regionId, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
