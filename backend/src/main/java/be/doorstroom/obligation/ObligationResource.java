package be.doorstroom.obligation;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/regions/{id}/obligationRules`: who must get which paper of a region.
@Path("/regions")
@Tag(name = "Deliveries")
class ObligationResource {
    private final ObligationService service;
    private final Caller caller;

    ObligationResource(ObligationService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/obligationRules")
    @Needs(Scope.REGIONS_READ)
    @Operation(
            operationId = "getObligationRules",
            summary = "Read who must get which paper of a region")
    public ObligationRulesView get(String id) {
        return service.get(caller.actor(), id);
    }

    @PUT
    @Path("{id}/obligationRules")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeObligationRules",
            summary = "Choose who must get which paper of a region",
            description = "For what is published from then on; what was sent stays due as it was.")
    public ObligationRulesView change(
            String id, @Nullable @RestHeader("If-Match") String ifMatch, WantedRules wish) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), wish);
    }

    @POST
    @Path("{id}/obligationRules/preview")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "previewObligationRules",
            summary = "See what other rules would change",
            description = "Nothing is written.")
    public RestResponse<RulesPreviewView> preview(String id, WantedRules wish) {
        return RestResponse.ok(service.preview(caller.actor(), id, wish));
    }
}
