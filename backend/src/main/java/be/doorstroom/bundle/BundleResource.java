package be.doorstroom.bundle;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.format.FileName;
import be.doorstroom.platform.web.RepresentationFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/bundles`: archives that were written for their asker.
@Path("/bundles")
@Tag(name = "Bundles")
class BundleResource {
    private static final String ZIP = "application/zip";

    private final BundleTaskService service;
    private final Caller caller;

    BundleResource(BundleTaskService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MINUTES_READ)
    @Produces(ZIP)
    @Operation(
            operationId = "getBundle",
            summary = "Fetch a bundle that you asked for",
            description =
                    "`index.html` for people, `index.json` for programs, and each edition as PDF and"
                            + " as JSON. Reading an edition here is no receipt of it.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(UUID id, @Context ContainerRequestContext request) {
        var bundle = service.bundle(caller.actor(), id);
        if (RepresentationFilter.isKnown(request, bundle.etag())) {
            return RestResponse.ResponseBuilder.<byte[]>notModified()
                    .header(HttpHeaders.ETAG, bundle.etag())
                    .build();
        }
        var frozen = service.bytes(bundle);
        return RestResponse.ResponseBuilder.ok(frozen.bytes(), ZIP)
                .header(HttpHeaders.ETAG, frozen.etag())
                .header("Repr-Digest", frozen.digest())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(bundle.title(), "zip"))
                .build();
    }
}
