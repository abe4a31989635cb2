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
import org.jspecify.annotations.Nullable;

/// `/bodies`: the bodies of the caller's regions.
@Path("/bodies")
@Tag(name = "Regions")
class BodyResource {
    private final RegionService service;
    private final Caller caller;

    BodyResource(RegionService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.REGIONS_READ)
    @Operation(operationId = "listBodies", summary = "List the bodies of your regions")
    public NumberedPage<BodyView> list(
            @Nullable @RestQuery String region,
            @Nullable @RestQuery BodyKind kind,
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.bodies(caller.actor(), region, kind), page, pageSize, uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.REGIONS_READ)
    @Operation(
            operationId = "getBody",
            summary = "Read a body",
            description =
                    "`outcomeTypes` are those it may take: a mayors' conference never decides.")
    public BodyView get(String id) {
        return service.body(caller.actor(), id);
    }
}
