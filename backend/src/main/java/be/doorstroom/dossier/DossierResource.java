package be.doorstroom.dossier;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/dossiers`: the files of a region.
@Path("/dossiers")
@Tag(name = "Dossiers")
class DossierResource {
    private final DossierService service;
    private final Caller caller;

    DossierResource(DossierService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "listDossiers", summary = "List dossiers")
    public KeyPage<DossierView> list(
            @Nullable @RestQuery String region,
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), region, after, pageSize), pageSize, uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getDossier", summary = "Read a dossier")
    public DossierView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "openDossier", summary = "Open a dossier")
    public RestResponse<DossierView> open(NewDossier wish) {
        var dossier = service.open(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<DossierView>created(dossier.self().uri())
                .entity(dossier)
                .build();
    }
}
