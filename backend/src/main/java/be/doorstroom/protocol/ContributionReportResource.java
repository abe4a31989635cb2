package be.doorstroom.protocol;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.Slice;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/contributionReports`: what was invoiced and paid, in one call.
@Path("/contributionReports")
@Tag(name = "Protocols")
class ContributionReportResource {
    private final ContributionReportService service;
    private final Caller caller;

    ContributionReportResource(ContributionReportService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "reportContributions",
            summary = "Say which contributions were invoiced or paid",
            description =
                    "All are taken or none; every fault is named by its place. One step back takes"
                            + " an invoice or a payment back.")
    public RestResponse<KeyPage<ContributionView>> report(
            NewContributionReports wish, UriInfo uri) {
        var rows = service.report(caller.actor(), wish);
        return RestResponse.ok(KeyPage.of(new Slice<>(rows, Optional.empty()), rows.size(), uri));
    }
}
