package be.doorstroom.membership;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/me`: who the caller is.
@Path("/me")
@Tag(name = "Access")
class MeResource {
    private final MeService service;
    private final Caller caller;

    MeResource(MeService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.REGIONS_READ)
    @Operation(operationId = "getMe", summary = "Read who you are and what you may start")
    public MeView get() {
        return service.of(caller.actor());
    }
}
