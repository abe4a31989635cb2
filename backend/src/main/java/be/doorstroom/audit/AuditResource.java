package be.doorstroom.audit;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(
            operationId = "listAuditEntries",
            summary = "List audit entries in their chain",
            description = "The newest first with `sort=-sequence`.")
    public KeyPage<AuditEntryView> list(@Valid @BeanParam AuditFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
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
