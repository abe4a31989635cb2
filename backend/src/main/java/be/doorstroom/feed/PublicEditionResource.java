package be.doorstroom.feed;

import be.doorstroom.access.Open;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/publicEditions`: what was released to the public, for harvesters.
@Path("/publicEditions")
@Tag(name = "Feeds")
class PublicEditionResource {
    private final PublicEditionService service;

    PublicEditionResource(PublicEditionService service) {
        this.service = service;
    }

    @GET
    @Open
    @Operation(
            operationId = "listPublicEditions",
            summary = "List what was released to the public, for harvesters",
            description =
                    "Convocations, agendas, minutes and briefings in the order in which the public"
                            + " got them or lost them. Each can be fetched at its `href` without"
                            + " signing in, as JSON-LD or as a page with RDFa among others. Keep the"
                            + " last `next` and ask with it the next time: nothing is skipped, and"
                            + " what was recalled comes once more, as withdrawn. As JSON-LD it is a"
                            + " Linked Data Event Stream.")
    public KeyPage<PublicEditionView> list(
            @Nullable @RestQuery String region,
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return KeyPage.of(service.list(region, after, pageSize), pageSize, uri);
    }
}
