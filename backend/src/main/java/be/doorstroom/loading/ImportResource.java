package be.doorstroom.loading;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/importTasks`: regions from files.
@Path("/importTasks")
@Tag(name = "Administration")
class ImportResource {
    private final ImportService service;
    private final LoadingService loading;
    private final Caller caller;

    ImportResource(ImportService service, LoadingService loading, Caller caller) {
        this.service = service;
        this.loading = loading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "startImport",
            summary = "Import regions, all or nothing",
            description = "A dry run changes nothing. Every fault is told by its record.")
    public RestResponse<ImportTaskView> start(NewImportTask wish) {
        var task = service.start(caller.actor(), wish);
        loading.refresh();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, task)
                .location(task.self().uri())
                .build();
    }

    @GET
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "getImport", summary = "Read how an import ended")
    public ImportTaskView get(UUID id) {
        return service.get(caller.actor(), id);
    }
}
