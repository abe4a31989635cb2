package be.doorstroom.start;

import be.doorstroom.access.Open;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/health`: for those who watch over the installation.
@Path("/health")
@Tag(name = "Administration")
class HealthResource {
    private final HealthService service;

    HealthResource(HealthService service) {
        this.service = service;
    }

    @GET
    @Open
    @Operation(
            operationId = "getHealth",
            summary = "Read whether the service and its database answer",
            description = "503 while the database cannot be reached.")
    public HealthView get() {
        return service.get();
    }
}
