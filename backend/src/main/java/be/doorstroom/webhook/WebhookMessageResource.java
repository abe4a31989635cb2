package be.doorstroom.webhook;

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

/// `/webhookMessages`: what was sent to which system, each attempt, and sending it again.
@Path("/webhookMessages")
@Tag(name = "Webhooks")
class WebhookMessageResource {
    private final WebhookMessageService service;
    private final Caller caller;

    WebhookMessageResource(WebhookMessageService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "listWebhookMessages",
            summary = "List the messages of your webhooks, the newest first",
            description = "With every attempt. What arrived or failed is kept for thirty days.")
    public KeyPage<WebhookMessageView> list(
            @Valid @BeanParam WebhookMessageFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "getWebhookMessage", summary = "Read what became of a message")
    public WebhookMessageView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @PUT
    @Path("{id}/resending")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "resendWebhookMessage",
            summary = "Send a message again",
            description = "Whether it failed or arrived; under the same `webhook-id`.")
    public WebhookMessageView resend(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.resend(caller.actor(), id, IfMatch.of(ifMatch));
    }
}
