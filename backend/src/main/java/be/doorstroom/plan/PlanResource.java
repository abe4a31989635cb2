package be.doorstroom.plan;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.MergePatch;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/plans`: the strategic plans of regions.
@Path("/plans")
@Tag(name = "Plans")
class PlanResource {
    private final PlanService service;
    private final Caller caller;

    PlanResource(PlanService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "listPlans", summary = "List strategic plans, the newest first")
    public KeyPage<PlanView> list(@Valid @BeanParam PlanFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getPlan",
            summary = "Read a strategic plan, with what is pledged in all",
            description = "Councils read no total.")
    public PlanView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "openPlan", summary = "Open a strategic plan of your region")
    public RestResponse<PlanView> open(NewPlan wish) {
        var plan = service.open(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<PlanView>created(plan.self().uri())
                .entity(plan)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changePlan",
            summary = "Change a strategic plan",
            description = "It goes on covering every theme and year for which was pledged.")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanChange.class)))
    public PlanView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }
}
