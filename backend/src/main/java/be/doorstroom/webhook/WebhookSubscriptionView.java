package be.doorstroom.webhook;

import be.doorstroom.feed.ChangeKind;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.webhook.WebhookSubscriptions.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A subscription as those see it who answer for its token. Its secret is shown once, when it is
/// made.
@Schema(name = "WebhookSubscription")
public record WebhookSubscriptionView(
        Href href,
        Href self,
        UUID id,
        String etag,
        String name,
        Reference accessToken,
        @Schema(examples = "https://systeem.example/doorstroom") String url,
        @Schema(description = "Of what it is told; everything if empty") List<ChangeKind> kinds,
        WebhookState status,
        @Nullable @Schema(description = "Why it does not go on; absent when somebody paused it")
                WebhookFault fault,
        Instant madeAt,
        List<String> permitted,
        @Nullable
                @Schema(
                        description =
                                "Verifies messages (Standard Webhooks); only in the answer that"
                                        + " made it",
                        examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                String secret)
        implements Tagged {

    static WebhookSubscriptionView of(
            Named named, List<String> permitted, @Nullable WebhookSecret secret) {
        var subscription = named.subscription();
        var self = Href.to("webhookSubscriptions", subscription.id());
        return new WebhookSubscriptionView(
                self,
                self,
                subscription.id(),
                Tagged.tag(subscription.version()),
                subscription.name(),
                Reference.to("accessTokens", subscription.accessToken(), named.token().name()),
                subscription.url().toString(),
                subscription.kinds().stream().sorted().toList(),
                subscription.state(),
                subscription.fault(),
                subscription.madeAt(),
                permitted,
                secret == null ? null : secret.text());
    }
}
