package be.doorstroom.webhook;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A message with the attempts to send it.
@Schema(name = "WebhookMessage")
public record WebhookMessageView(
        Href href,
        Href self,
        @Schema(description = "Also `webhook-id`, and the id of the CloudEvent") UUID id,
        String etag,
        Reference subscription,
        @Schema(examples = "be.doorstroom.edition.changed") String type,
        @Nullable @Schema(description = "What it tells of") Href resource,
        MessageState status,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable @Schema(description = "When it is tried again") Instant nextAttemptAt,
        @Schema(description = "The newest first") List<Attempt> attempts,
        List<String> permitted)
        implements Tagged {

    /// One attempt and what came of it.
    @Schema(name = "WebhookAttempt")
    public record Attempt(
            Instant madeAt,
            @Nullable @Schema(description = "The status of the answer", examples = "503")
                    Integer answered,
            @Nullable @Schema(description = "Absent when it arrived") WebhookFault fault,
            @Schema(description = "How long it took", examples = "84") int milliseconds) {}

    static WebhookMessageView of(WebhookMessage message, List<Attempt> attempts) {
        var self = Href.to("webhookMessages", message.id());
        var resource = message.resource();
        var isWaiting = message.state() == MessageState.WAITING;
        return new WebhookMessageView(
                self,
                self,
                message.id(),
                Tagged.tag(message.version()),
                Reference.to("webhookSubscriptions", message.subscription(), null),
                message.type(),
                resource == null ? null : new Href(resource),
                message.state(),
                message.writtenAt(),
                message.sentAt(),
                isWaiting ? message.dueAt() : null,
                attempts,
                isWaiting ? List.of() : List.of("resendWebhookMessage"));
    }
}
