package be.doorstroom.crisis;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/crisisMeetings/{id}/logEntries`: what was done, for the body itself.
@Path("/crisisMeetings")
@Tag(name = "Crisis")
class CrisisLogResource {
    private final CrisisLogService service;
    private final Caller caller;

    CrisisLogResource(CrisisLogService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/logEntries")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listCrisisLogEntries",
            summary = "List what was written into the log, the last first")
    public KeyPage<LogEntryView> list(
            UUID id,
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), id, after, pageSize), pageSize, uri);
    }

    @GET
    @Path("{id}/logEntries/{entryId}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getCrisisLogEntry", summary = "Read a line of the log")
    public LogEntryView get(UUID id, UUID entryId) {
        return service.get(caller.actor(), id, entryId);
    }

    @POST
    @Path("{id}/logEntries")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "logCrisisAction",
            summary = "Write into the log",
            description = "Nothing is changed afterwards: another entry corrects one.")
    public RestResponse<LogEntryView> write(UUID id, NewLogEntry wish) {
        var entry = service.write(caller.actor(), id, wish);
        return RestResponse.ResponseBuilder.<LogEntryView>created(entry.self().uri())
                .entity(entry)
                .build();
    }
}
