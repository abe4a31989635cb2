package be.doorstroom.followup;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.Slice;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/followUps`: what municipalities do with outcomes.
@Path("/followUps")
@Tag(name = "Follow-ups")
class FollowUpResource {
    private final FollowUpService service;
    private final FollowUpReportService reports;
    private final Caller caller;

    FollowUpResource(FollowUpService service, FollowUpReportService reports, Caller caller) {
        this.service = service;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.FOLLOW_UPS_READ)
    @Operation(
            operationId = "listFollowUps",
            summary = "List follow-ups, what is due first",
            description = "Of the outcomes that you may see; with your municipality's own words.")
    public KeyPage<FollowUpView> list(@Valid @BeanParam FollowUpFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.FOLLOW_UPS_READ)
    @Operation(operationId = "getFollowUp", summary = "Read a follow-up")
    public FollowUpView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "askFollowUps",
            summary = "Ask municipalities to follow an outcome up",
            description = "One row for each; they see it once the minutes are approved.")
    public RestResponse<KeyPage<FollowUpView>> ask(NewFollowUps wish, UriInfo uri) {
        var rows = service.ask(caller.actor(), wish);
        var list = Href.to("followUps").query("outcome=" + wish.outcome());
        return RestResponse.ResponseBuilder.<KeyPage<FollowUpView>>created(list.uri())
                .entity(KeyPage.of(new Slice<>(rows, Optional.empty()), rows.size(), uri))
                .build();
    }

    @PUT
    @Path("{id}/report")
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "reportFollowUp",
            summary = "Say how far your municipality is",
            description = "Needs no If-Match; what you leave out is emptied.")
    public FollowUpView report(UUID id, FollowUpReport report) {
        return reports.report(caller.actor(), id, report);
    }
}
