package be.doorstroom.region;

import be.doorstroom.access.Needs;
import be.doorstroom.access.Open;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/organizations`: municipalities and their partners, as public facts.
@Path("/organizations")
@Tag(name = "Regions")
class OrganizationResource {
    private final RegionService service;

    OrganizationResource(RegionService service) {
        this.service = service;
    }

    @GET
    @Needs(Scope.REGIONS_READ)
    @Operation(
            operationId = "listOrganizations",
            summary = "List organizations",
            description = "With `on`, only those that exist on that date: municipalities merge.")
    public NumberedPage<OrganizationView> list(
            @Nullable @RestQuery OrganizationKind kind,
            @Nullable @RestQuery LocalDate on,
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.organizations(kind, on), page, pageSize, uri);
    }

    @GET
    @Path("{id}")
    @Open
    @Operation(operationId = "getOrganization", summary = "Read an organization")
    public OrganizationView get(String id) {
        return service.organization(id);
    }
}
