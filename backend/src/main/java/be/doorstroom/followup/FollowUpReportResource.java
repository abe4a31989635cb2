package be.doorstroom.followup;

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

/// `/followUpReports`: several reports in one call.
@Path("/followUpReports")
@Tag(name = "Follow-ups")
class FollowUpReportResource {
    private final FollowUpReportService service;
    private final Caller caller;

    FollowUpReportResource(FollowUpReportService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "reportFollowUps",
            summary = "Say how far your municipality is with several follow-ups",
            description = "All are taken or none; every fault is named by its place in the list.")
    public RestResponse<KeyPage<FollowUpView>> report(NewFollowUpReports wish, UriInfo uri) {
        var rows = service.report(caller.actor(), wish);
        return RestResponse.ok(KeyPage.of(new Slice<>(rows, Optional.empty()), rows.size(), uri));
    }
}
