package be.doorstroom.feed;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/feeds`: what was published, for readers of feeds.
@Path("/feeds")
@Tag(name = "Feeds")
class PublicationResource {
    private static final String ATOM = "application/atom+xml;charset=utf-8";

    private final PublicationService service;
    private final Caller caller;

    PublicationResource(PublicationService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("publications")
    @Produces(ATOM)
    @Needs({Scope.MINUTES_READ, Scope.BRIEFINGS_READ})
    @Operation(
            operationId = "getPublicationFeed",
            summary = "Read what was published as Atom",
            description =
                    "RFC 4287, the newest first, paged by RFC 5005: convocations, agendas, minutes"
                            + " and briefings that you may read and that no later edition replaced.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed",
            content =
                    @Content(
                            mediaType = "application/atom+xml",
                            schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> publications(
            @Nullable @RestQuery String region,
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            @Context ContainerRequestContext request) {
        var bytes = service.read(caller.actor(), region, after, pageSize);
        return FeedAnswer.of(bytes, ATOM, "doorstroom.atom", request);
    }
}
