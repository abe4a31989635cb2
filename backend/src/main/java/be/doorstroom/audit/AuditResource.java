package be.doorstroom.audit;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.KeyPage;
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

/// `/auditEntries`: who did what, and whether the record is whole.
@Path("/auditEntries")
@Tag(name = "Administration")
class AuditResource {
    private final AuditService service;
    private final Caller caller;

    AuditResource(AuditService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(operationId = "listAuditEntries", summary = "List audit entries in their chain")
    public KeyPage<AuditEntryView> list(
            @Nullable @RestQuery String region,
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), region, after, pageSize), pageSize, uri);
    }

    @GET
    @Path("verification")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "verifyAudit",
            summary = "Verify the chain of audit entries from its first to its last")
    public AuditVerificationView verify() {
        return service.verify(caller.actor());
    }
}
