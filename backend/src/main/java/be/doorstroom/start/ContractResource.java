package be.doorstroom.start;

import be.doorstroom.access.Open;
import be.doorstroom.platform.web.Digests;
import be.doorstroom.platform.web.RepresentationFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// `/doc/openapi.yaml`: the contract as it was committed. Nothing of it is made anew at a start.
@Path("/doc")
class ContractResource {
    private static final String FILE = "openapi.yaml";

    private static final String TAG = '"' + Digests.sha256(bytes()).substring(0, 16) + '"';

    @GET
    @Open
    @Path(FILE)
    @Produces("application/yaml")
    @Operation(operationId = "getContract", hidden = true)
    public Response get(@Context ContainerRequestContext request) {
        var answer =
                RepresentationFilter.isKnown(request, TAG)
                        ? Response.notModified()
                        : Response.ok(bytes());
        return answer.header(HttpHeaders.ETAG, TAG)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    private static byte[] bytes() {
        try (var contract = ContractResource.class.getResourceAsStream("/contract/" + FILE)) {
            return contract.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
