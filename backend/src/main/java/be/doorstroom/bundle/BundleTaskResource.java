package be.doorstroom.bundle;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/bundleTasks`: a year of a body, asked for and followed until it can be fetched.
@Path("/bundleTasks")
@Tag(name = "Bundles")
class BundleTaskResource {
    /// In seconds: soon enough to see it move.
    private static final int ASK_AGAIN_AFTER = 2;

    private final BundleTaskService service;
    private final Caller caller;

    BundleTaskResource(BundleTaskService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "listBundleTasks",
            summary = "List the bundles that you asked for, the newest first",
            description = "Each is gone a day after it is done or has failed.")
    public KeyPage<BundleTaskView> list(
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), after, pageSize), pageSize, uri);
    }

    @POST
    @Idempotent
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "askBundle",
            summary = "Ask for a year of a body as one archive",
            description =
                    "Convocations, agendas and minutes of its meetings in that year, as far as you"
                            + " may read them when they are written: PDF and JSON, with an index. Follow"
                            + " `Location` until it leads on to the bundle. You have ten at most.")
    public RestResponse<BundleTaskView> ask(NewBundleTask wish) {
        var task = service.ask(caller.actor(), wish);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, task)
                .location(task.self().uri())
                .build();
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "getBundleTask",
            summary = "Read how far a bundle is",
            description =
                    "`Retry-After` says when it is worth asking again. Once it is done, 303 leads to"
                            + " the bundle, with the task as its body.")
    @APIResponse(
            responseCode = "200",
            description = "It waits, is written, or has failed",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            description = "In seconds; absent once it has failed",
                            schema = @Schema(implementation = Integer.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BundleTaskView.class)))
    @APIResponse(
            responseCode = "303",
            description = "It is done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BundleTaskView.class)))
    public RestResponse<BundleTaskView> get(UUID id) {
        var task = service.get(caller.actor(), id);
        var bundle = task.bundle();
        if (bundle != null) {
            return RestResponse.ResponseBuilder.create(RestResponse.Status.SEE_OTHER, task)
                    .location(bundle.uri())
                    .header(HttpHeaders.ETAG, task.etag())
                    .build();
        }
        var answer = RestResponse.ResponseBuilder.ok(task);
        if (task.isUnderWay()) answer.header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_AFTER);
        return answer.build();
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "removeBundleTask",
            summary = "Stop writing a bundle, or remove it",
            description = "Its bytes go with it.")
    public RestResponse<Void> remove(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.remove(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
