package be.doorstroom.crisis;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/crisisMeetings/{id}/situationMessages`: how things stand, for members and directors.
@Path("/crisisMeetings")
@Tag(name = "Crisis")
class SituationResource {
    private final SituationService service;
    private final Caller caller;

    SituationResource(SituationService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/situationMessages")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "listSituationMessages", summary = "List the situation messages")
    public NumberedPage<SituationMessageView> list(UUID id, UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor(), id), 1, PageSize.LARGEST, uri);
    }

    @POST
    @Path("{id}/situationMessages")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "tellSituation",
            summary = "Tell members and directors how things stand",
            description =
                    "Freezes the message as an edition and writes a delivery to each; reading it is"
                            + " the receipt.")
    public RestResponse<SituationMessageView> tell(UUID id, NewSituationMessage wish) {
        var message = service.tell(caller.actor(), id, wish);
        return RestResponse.ResponseBuilder.<SituationMessageView>created(message.self().uri())
                .entity(message)
                .build();
    }
}
