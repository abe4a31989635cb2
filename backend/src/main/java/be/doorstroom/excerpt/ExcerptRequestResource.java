package be.doorstroom.excerpt;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// `/excerptRequests`: which excerpts were asked for, and whether they returned.
@Path("/excerptRequests")
@Tag(name = "Decisions")
class ExcerptRequestResource {
    private final ExcerptService service;
    private final Caller caller;

    ExcerptRequestResource(ExcerptService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "listExcerptRequests",
            summary = "List the excerpts that were asked for",
            description = "The newest first: your own, or all of the regions you coordinate.")
    public KeyPage<ExcerptRequestView> list(@Valid @BeanParam ExcerptFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MINUTES_READ)
    @Operation(operationId = "getExcerptRequest", summary = "Read how far an excerpt is")
    public ExcerptRequestView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @PUT
    @Path("{id}/issue")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "issueExcerpt",
            summary = "Issue an excerpt to who asked for it",
            description =
                    "Freezes it as a part of the minutes for that municipality alone, and sends it."
                            + " It counts as done once they fetched it.")
    public ExcerptRequestView issue(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.issue(caller.actor(), id, IfMatch.of(ifMatch));
    }
}
