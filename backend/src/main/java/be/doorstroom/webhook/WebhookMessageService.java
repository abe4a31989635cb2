package be.doorstroom.webhook;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// What was sent and what became of it, sending it again, and trying whether anybody listens.
@ApplicationScoped
@Transactional
public class WebhookMessageService {
    private final WebhookMessages messages;
    private final WebhookAttempts attempts;
    private final WebhookSubscriptions subscriptions;
    private final WebhookPolicy policy;
    private final CloudEventWriter writer;
    private final HouseClock clock;

    WebhookMessageService(
            WebhookMessages messages,
            WebhookAttempts attempts,
            WebhookSubscriptions subscriptions,
            WebhookPolicy policy,
            CloudEventWriter writer,
            HouseClock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.subscriptions = subscriptions;
        this.policy = policy;
        this.writer = writer;
        this.clock = clock;
    }

    public Slice<WebhookMessageView> list(Actor actor, WebhookMessageFilter filter) {
        var found = messages.readable(policy.readable(actor), filter);
        var tried = attempts.of(found.items().stream().map(WebhookMessage::id).toList());
        return found.map(message ->
                WebhookMessageView.of(message, tried.getOrDefault(message.id(), List.of())));
    }

    public WebhookMessageView get(Actor actor, UUID id) {
        return view(readable(actor, id));
    }

    /// Sends a message that says nothing, through the same door as all others.
    public WebhookMessageView attempt(Actor actor, UUID subscription) {
        var named =
                subscriptions
                        .readable(policy.readable(actor), subscription)
                        .orElseThrow(Problem::notFound);
        if (!WebhookPolicy.mayWrite(actor, named.token())) {
            throw Problem.missingPermission(
                    "A webhook is tried by whoever holds the office of its token.");
        }
        if (named.subscription().state() == WebhookState.ENDED) {
            throw Problem.conflict("This webhook ended. Make another in its place.");
        }
        var message = new WebhookMessage(subscription, writer.trial(clock.now()), clock.now());
        messages.persistAndFlush(message);
        return view(message);
    }

    /// Under the same id, so that a receiver knows whether it has it. Repeating it changes nothing.
    public WebhookMessageView resend(Actor actor, UUID id, IfMatch ifMatch) {
        var message = readable(actor, id);
        if (message.state() == MessageState.WAITING) return view(message);
        ifMatch.require(message.version());
        message.resend(clock.now());
        messages.flush();
        return view(message);
    }

    private WebhookMessage readable(Actor actor, UUID id) {
        return messages.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private WebhookMessageView view(WebhookMessage message) {
        var tried = attempts.of(List.of(message.id()));
        return WebhookMessageView.of(message, tried.getOrDefault(message.id(), List.of()));
    }
}
