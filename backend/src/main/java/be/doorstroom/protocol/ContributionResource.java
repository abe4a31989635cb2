package be.doorstroom.protocol;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/contributions`: what each municipality contributes in a year under a protocol.
@Path("/contributions")
@Tag(name = "Protocols")
class ContributionResource {
    private final ContributionService service;
    private final Caller caller;

    ContributionResource(ContributionService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.FOLLOW_UPS_READ)
    @Operation(
            operationId = "listContributions",
            summary = "List contributions, the newest year first",
            description =
                    "All of a region for its coordinator, those of their own municipality for"
                            + " others; totals stand on the protocol.")
    public KeyPage<ContributionView> list(
            @Valid @BeanParam ContributionFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.FOLLOW_UPS_READ)
    @Operation(operationId = "getContribution", summary = "Read a contribution")
    public ContributionView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "addContributions",
            summary = "Note what municipalities contribute in a year",
            description = "All are taken or none; every fault is named by its place in the list.")
    public RestResponse<KeyPage<ContributionView>> add(NewContributions wish, UriInfo uri) {
        var rows = service.add(caller.actor(), wish);
        var list =
                Href.to("contributions")
                        .query("protocol=" + wish.protocol())
                        .and("year", wish.year());
        return RestResponse.ResponseBuilder.<KeyPage<ContributionView>>created(list.uri())
                .entity(KeyPage.of(new Slice<>(rows, Optional.empty()), rows.size(), uri))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeContribution",
            summary = "Change a contribution that is not invoiced yet")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContributionChange.class)))
    public ContributionView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "removeContribution",
            summary = "Take a contribution away that is not invoiced yet")
    public RestResponse<Void> remove(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.remove(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
