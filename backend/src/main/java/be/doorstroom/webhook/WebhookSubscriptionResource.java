package be.doorstroom.webhook;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/webhookSubscriptions`: which systems are told of changes. Making one or renewing its secret
/// takes no `Idempotency-Key`, since the answer holds a secret.
@Path("/webhookSubscriptions")
@Tag(name = "Webhooks")
class WebhookSubscriptionResource {
    private final WebhookSubscriptionService service;
    private final WebhookMessageService messages;
    private final Caller caller;

    WebhookSubscriptionResource(
            WebhookSubscriptionService service, WebhookMessageService messages, Caller caller) {
        this.service = service;
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "listWebhookSubscriptions",
            summary = "List the webhooks of your tokens",
            description = "The newest first; all of them for administrators.")
    public NumberedPage<WebhookSubscriptionView> list(
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor()), page, pageSize, uri);
    }

    @POST
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "makeWebhookSubscription",
            summary = "Have a system told of changes",
            description =
                    "From now on each change that `/changes` would tell the token is posted to the"
                            + " address, as a CloudEvent (`application/cloudevents+json`) that"
                            + " names the resource and nothing else, signed by Standard Webhooks."
                            + " Answer 2xx within ten seconds. 5xx, 408, 425, 429 and silence are"
                            + " tried again during a day; 3xx and other 4xx pause the webhook and"
                            + " tell you; 410 ends it. A message may come twice, under the same"
                            + " `webhook-id`. The secret is shown in this answer only.")
    public RestResponse<WebhookSubscriptionView> make(NewWebhookSubscription wish) {
        return created(service.make(caller.actor(), wish));
    }

    @GET
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "getWebhookSubscription", summary = "Read a webhook")
    public WebhookSubscriptionView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeWebhookSubscription",
            summary = "Change the name, address or kinds of a webhook")
    @RequestBody(content = @Content(schema = @Schema(implementation = WebhookChange.class)))
    public WebhookSubscriptionView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "removeWebhookSubscription",
            summary = "Remove a webhook with all that it still had to tell")
    public RestResponse<Void> remove(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.remove(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/secrets")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "Sign a webhook with another secret",
            description =
                    "For a day the former signs along, so that your system can take the new one in"
                            + " between. The secret is shown in this answer only.")
    public RestResponse<WebhookSubscriptionView> renewSecret(UUID id) {
        return created(service.renewSecret(caller.actor(), id));
    }

    @PUT
    @Path("{id}/pause")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "pauseWebhookSubscription",
            summary = "Stop a webhook for a while",
            description = "Nothing is lost: what changes meanwhile is told when it goes on.")
    public WebhookSubscriptionView pause(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.pause(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/resumption")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "resumeWebhookSubscription",
            summary = "Let a webhook go on where it stopped")
    public WebhookSubscriptionView resume(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.resume(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @POST
    @Path("{id}/trials")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "tryWebhookSubscription",
            summary = "Send a trial message",
            description = "It is of type `be.doorstroom.trial` and names nothing.")
    public RestResponse<WebhookMessageView> attempt(UUID id) {
        var message = messages.attempt(caller.actor(), id);
        return RestResponse.ResponseBuilder.<WebhookMessageView>created(message.self().uri())
                .entity(message)
                .build();
    }

    private static RestResponse<WebhookSubscriptionView> created(WebhookSubscriptionView view) {
        return RestResponse.ResponseBuilder.<WebhookSubscriptionView>created(view.self().uri())
                .entity(view)
                .build();
    }
}
