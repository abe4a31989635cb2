package be.doorstroom.timeline;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/dossiers/{id}/timeline`: what happened with a dossier.
@Path("/dossiers")
@Tag(name = "Dossiers")
class TimelineResource {
    private final TimelineService service;
    private final Caller caller;

    TimelineResource(TimelineService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/timeline")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getDossierTimeline",
            summary = "Read what all bodies did with a dossier, the latest first",
            description =
                    "Points of approved agendas with their files, outcomes, referrals, answers and"
                            + " briefings; of each what you may read by itself. A token is told of"
                            + " what its scopes let it read.")
    public KeyPage<TimelineEntryView> read(
            UUID id,
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return KeyPage.of(service.read(caller.actor(), id, after, pageSize), pageSize, uri);
    }
}
