package be.doorstroom.assembly;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/meetings/{id}/councilMandates`: what each council mandated for one assembly.
@Path("/meetings")
@Tag(name = "Assemblies")
class CouncilMandateResource {
    private final CouncilMandateService service;
    private final Caller caller;

    CouncilMandateResource(CouncilMandateService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/councilMandates")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listCouncilMandates",
            summary = "List how far each council is with its mandate for an assembly",
            description =
                    "One for each municipality that is a partner on the day, answered or not.")
    public NumberedPage<CouncilMandateView> list(UUID id, UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor(), id), 1, PageSize.LARGEST, uri);
    }

    @PUT
    @Path("{id}/councilMandates/{nisCode}")
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "reportCouncilMandate",
            summary = "Tell what your own council mandated for an assembly",
            description = "Needs no If-Match; what you leave out is emptied.")
    public CouncilMandateView report(UUID id, String nisCode, CouncilMandateReport report) {
        return service.report(caller.actor(), id, nisCode, report);
    }
}
