package be.doorstroom.region;

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

/// `/regions`: the regions of the caller.
@Path("/regions")
@Tag(name = "Regions")
class RegionResource {
    private final RegionService service;
    private final Caller caller;

    RegionResource(RegionService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.REGIONS_READ)
    @Operation(operationId = "listRegions", summary = "List your regions")
    public NumberedPage<RegionView> list(
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.regions(caller.actor()), page, pageSize, uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.REGIONS_READ)
    @Operation(operationId = "getRegion", summary = "Read a region")
    public RegionView get(String id) {
        return service.region(caller.actor(), id);
    }
}
