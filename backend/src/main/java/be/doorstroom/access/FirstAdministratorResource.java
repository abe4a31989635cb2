package be.doorstroom.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/firstAdministrator`: opens an empty installation.
@Path("/firstAdministrator")
@Tag(name = "Administration")
class FirstAdministratorResource {
    private final FirstAdministratorService service;

    FirstAdministratorResource(FirstAdministratorService service) {
        this.service = service;
    }

    @PUT
    @Open
    @Operation(
            operationId = "createFirstAdministrator",
            summary = "Open an empty installation with the code from its console",
            description = "Once there is an administrator, this address does not exist.")
    public RestResponse<Void> create(NewFirstAdministrator wish, HttpServerRequest request) {
        service.create(wish, request.remoteAddress().hostAddress());
        return RestResponse.noContent();
    }
}
