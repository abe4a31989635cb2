package be.doorstroom.crisis;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/crisisMeetings`: bodies called together at once.
@Path("/crisisMeetings")
@Tag(name = "Crisis")
class CrisisResource {
    private final CrisisService service;
    private final Caller caller;

    CrisisResource(CrisisService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listCrisisMeetings",
            summary = "List the meetings called in a crisis, the last first")
    public KeyPage<CrisisMeetingView> list(@Valid @BeanParam CrisisFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getCrisisMeeting", summary = "Read a crisis meeting")
    public CrisisMeetingView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "callCrisisMeeting",
            summary = "Call a body together at once",
            description =
                    "One transaction plans the meeting, drafts its short agenda, and convenes with"
                            + " it: whoever gets the body's agendas is told. No notice period"
                            + " holds. What follows is that of any meeting.")
    public RestResponse<CrisisMeetingView> call(NewCrisisMeeting wish) {
        var crisis = service.call(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<CrisisMeetingView>created(crisis.self().uri())
                .entity(crisis)
                .build();
    }
}
