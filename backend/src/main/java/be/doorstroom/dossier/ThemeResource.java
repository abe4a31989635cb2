package be.doorstroom.dossier;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/themes`: policy domains, pillars and ambitions of the caller's regions.
@Path("/themes")
@Tag(name = "Dossiers")
class ThemeResource {
    private final DossierService service;
    private final Caller caller;

    ThemeResource(DossierService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.REGIONS_READ)
    @Operation(operationId = "listThemes", summary = "List themes")
    public NumberedPage<ThemeView> list(
            @Nullable @RestQuery String region,
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.themes(caller.actor(), region), page, pageSize, uri);
    }
}
