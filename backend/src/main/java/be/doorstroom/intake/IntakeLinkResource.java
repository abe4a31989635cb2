package be.doorstroom.intake;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/intakeLinks`: for whom the coordinator opened the region's proposals. Making one takes no
/// `Idempotency-Key`, since its answer holds a secret.
@Path("/intakeLinks")
@Tag(name = "Proposals")
class IntakeLinkResource {
    private final IntakeLinkService service;
    private final Caller caller;

    IntakeLinkResource(IntakeLinkService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "listIntakeLinks",
            summary = "List the links by which organizations propose",
            description =
                    "Those of your regions that still open, the newest first; none unless you"
                            + " coordinate one.")
    public NumberedPage<IntakeLinkView> list(
            @Nullable @RestQuery String region,
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor(), region), page, pageSize, uri);
    }

    @POST
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "makeIntakeLink",
            summary = "Let an organization without accounts propose points",
            description = "The address is shown in this answer only.")
    public RestResponse<IntakeLinkView> make(NewIntakeLink wish) {
        var link = service.make(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<IntakeLinkView>created(link.self().uri())
                .entity(link)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "revokeIntakeLink",
            summary = "Revoke a link at once",
            description = "What came in by it stays.")
    public RestResponse<Void> revoke(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.revoke(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
