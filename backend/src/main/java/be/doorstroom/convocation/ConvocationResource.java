package be.doorstroom.convocation;

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

/// `/meetings/{id}/convocations`: a body called together ahead of its agenda.
@Path("/meetings")
@Tag(name = "Meetings")
class ConvocationResource {
    private final ConvocationService service;
    private final Caller caller;

    ConvocationResource(ConvocationService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/convocations")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listConvocations",
            summary = "List the convocations that went ahead of the agenda")
    public NumberedPage<ConvocationView> list(UUID id, UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor(), id), 1, PageSize.LARGEST, uri);
    }

    @POST
    @Path("{id}/convocations")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "conveneMeeting",
            summary = "Convene the body ahead of the agenda",
            description =
                    "For an assembly or a crisis: one transaction convenes the meeting, freezes the"
                            + " convocation and writes the deliveries to whoever gets the agenda"
                            + " later on. Another one takes the place of the one before. The first"
                            + " approved agenda convenes by itself.")
    public RestResponse<ConvocationView> convene(UUID id, NewConvocation wish) {
        var convocation = service.convene(caller.actor(), id, wish);
        return RestResponse.ResponseBuilder.<ConvocationView>created(convocation.self().uri())
                .entity(convocation)
                .build();
    }
}
