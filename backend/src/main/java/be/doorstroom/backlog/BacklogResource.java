package be.doorstroom.backlog;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/agendaBacklog`: points that were on a draft and not treated.
@Path("/agendaBacklog")
@Tag(name = "Agendas")
class BacklogResource {
    private final BacklogService service;
    private final Caller caller;

    BacklogResource(BacklogService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listBacklog",
            summary = "List points that were not treated, the newest first",
            description =
                    "For the coordinator: points that were not ready when their meeting was held,"
                            + " and those of cancelled meetings, of the last year. With `carriedTo`"
                            + " those that went to that meeting.")
    public KeyPage<BacklogPointView> list(@Valid @BeanParam BacklogFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }
}
