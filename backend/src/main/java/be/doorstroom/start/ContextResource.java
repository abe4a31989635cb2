package be.doorstroom.start;

import be.doorstroom.access.Open;
import be.doorstroom.format.LinkedDataContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// `/doc/contexts/v1.jsonld`: what the words of our linked data mean, for any program on any page.
@Path(LinkedDataContext.PATH)
class ContextResource {
    private static final String KEPT = "public, max-age=86400";

    private final LinkedDataContext context;

    ContextResource(LinkedDataContext context) {
        this.context = context;
    }

    @GET
    @Open
    @Produces("application/ld+json")
    @Operation(operationId = "getContext", hidden = true)
    public Response get() {
        return Response.ok(context.bytes())
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
