package be.doorstroom.membership;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/memberships`: who sits in which body, and when.
@Path("/memberships")
@Tag(name = "Regions")
class MembershipResource {
    private final MembershipService service;
    private final Caller caller;

    MembershipResource(MembershipService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.REGIONS_READ)
    @Operation(
            operationId = "listMemberships",
            summary = "List memberships",
            description = "With `on`, only those that hold on that date.")
    public NumberedPage<MembershipView> list(
            @Nullable @RestQuery String body,
            @Nullable @RestQuery LocalDate on,
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor(), body, on), page, pageSize, uri);
    }
}
