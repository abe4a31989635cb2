package be.doorstroom.mandate;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.NumberedPage;
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

/// `/mandates`: who holds which office, and when.
@Path("/mandates")
@Tag(name = "Administration")
class MandateResource {
    private final MandateService service;
    private final Caller caller;

    MandateResource(MandateService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "listMandates",
            summary = "List mandates",
            description = "With `on`, only those that hold on that date.")
    public NumberedPage<MandateView> list(@Valid @BeanParam MandateFilter filter, UriInfo uri) {
        var all = service.list(caller.actor(), filter);
        return NumberedPage.of(all, filter.page(), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "getMandate", summary = "Read a mandate")
    public MandateView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "giveMandate",
            summary = "Give a person an office",
            description = "Rights follow within half a minute.")
    public RestResponse<MandateView> give(NewMandate wish) {
        var mandate = service.give(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<MandateView>created(mandate.self().uri())
                .entity(mandate)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeMandate",
            summary = "Set when a mandate ends",
            description =
                    "Rights last through its last day; with the day before today they end at once,"
                            + " on other nodes within half a minute.")
    @RequestBody(content = @Content(schema = @Schema(implementation = MandateChange.class)))
    public MandateView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }
}
