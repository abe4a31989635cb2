package be.doorstroom.webhook;

import be.doorstroom.feed.ChangeKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What may be changed of a subscription.
@Schema(name = "WebhookSubscriptionChange")
public record WebhookChange(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String url,
        @NotNull @Size(max = 10) @Schema(description = "Of what it is told; everything if empty")
                Set<ChangeKind> kinds) {

    static WebhookChange of(WebhookSubscription subscription) {
        return new WebhookChange(
                subscription.name(), subscription.url().toString(), subscription.kinds());
    }
}
