package be.doorstroom.excerpt;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/decisions/{id}/excerptRequests`: asking for an excerpt of one decision.
@Path("/decisions")
@Tag(name = "Decisions")
class DecisionExcerptResource {
    private final ExcerptService service;
    private final Caller caller;

    DecisionExcerptResource(ExcerptService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("{id}/excerptRequests")
    @Idempotent
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "askExcerpt",
            summary = "Ask for an excerpt of a decision for your municipality")
    public RestResponse<ExcerptRequestView> ask(UUID id, NewExcerptRequest wish) {
        var request = service.ask(caller.actor(), id, wish);
        return RestResponse.ResponseBuilder.<ExcerptRequestView>created(request.self().uri())
                .entity(request)
                .build();
    }
}
