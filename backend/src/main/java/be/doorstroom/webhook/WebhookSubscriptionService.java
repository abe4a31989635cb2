package be.doorstroom.webhook;

import be.doorstroom.access.AccessEvent;
import be.doorstroom.access.AccessTokenService;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Rights;
import be.doorstroom.access.TokenCard;
import be.doorstroom.feed.ChangeService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.webhook.WebhookSubscriptions.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Having a system told of changes, and stopping that.
@ApplicationScoped
@Transactional
public class WebhookSubscriptionService {
    private static final int MOST = 5;

    private final WebhookSubscriptions subscriptions;
    private final WebhookPolicy policy;
    private final WebhookTargets targets;
    private final AccessTokenService tokens;
    private final Rights rights;
    private final ChangeService changes;
    private final Events events;
    private final HouseClock clock;

    WebhookSubscriptionService(
            WebhookSubscriptions subscriptions,
            WebhookPolicy policy,
            WebhookTargets targets,
            AccessTokenService tokens,
            Rights rights,
            ChangeService changes,
            Events events,
            HouseClock clock) {
        this.subscriptions = subscriptions;
        this.policy = policy;
        this.targets = targets;
        this.tokens = tokens;
        this.rights = rights;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    public List<WebhookSubscriptionView> list(Actor actor) {
        return subscriptions.readable(policy.readable(actor)).stream()
                .map(named -> view(actor, named))
                .toList();
    }

    public WebhookSubscriptionView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    /// @return with the secret, which is shown this once
    public WebhookSubscriptionView make(Actor actor, NewWebhookSubscription wish) {
        List<Issue> issues = new ArrayList<>();
        var token =
                tokens.card(actor, wish.accessToken())
                        .filter(card -> WebhookPolicy.mayWrite(actor, card));
        var reader = token.flatMap(card -> rights.ofAccessToken(card.id()));
        if (reader.isEmpty()) {
            issues.add(Issue.missingReference("accessToken", wish.accessToken()));
        }
        addressIssue(wish.url()).ifPresent(issues::add);
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
        var card = token.orElseThrow();
        if (subscriptions.ofToken(card.id()).size() >= MOST) {
            throw Problem.conflict(
                    "This token has %d webhooks, which is the most. Remove one that is not used."
                            .formatted(MOST));
        }
        var place = changes.read(reader.orElseThrow(), null, 1).next();
        var made = new WebhookSubscription(card.id(), wish.change(), place, me(actor), clock.now());
        subscriptions.persistAndFlush(made);
        events.publish(new WebhookEvent.WebhookMade(made.id(), actor.id()));
        return withSecret(actor, made, card);
    }

    public WebhookSubscriptionView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var named = writable(actor, id);
        var subscription = named.subscription();
        ifMatch.require(subscription.version());
        requireOpen(subscription);
        var change = patch.onto(WebhookChange.of(subscription));
        addressIssue(change.url())
                .ifPresent(issue -> {
                    throw Problem.badRequest(issue);
                });
        subscription.change(change, me(actor));
        subscriptions.flush();
        events.publish(new WebhookEvent.WebhookChanged(id, actor.id()));
        return view(actor, named);
    }

    /// Signs with another secret from now on, and for a day with the former too.
    public WebhookSubscriptionView renewSecret(Actor actor, UUID id) {
        var named = writable(actor, id);
        requireOpen(named.subscription());
        named.subscription().renewSecret(clock.now());
        subscriptions.flush();
        events.publish(new WebhookEvent.WebhookSecretRenewed(id, actor.id()));
        return withSecret(actor, named.subscription(), named.token());
    }

    /// Whoever sees it may stop it. Repeating it changes nothing.
    public WebhookSubscriptionView pause(Actor actor, UUID id, IfMatch ifMatch) {
        var named = readable(actor, id);
        var subscription = named.subscription();
        if (subscription.state() == WebhookState.PAUSED) return view(actor, named);
        ifMatch.require(subscription.version());
        subscription.pause();
        subscriptions.flush();
        events.publish(new WebhookEvent.WebhookPaused(id, actor.id()));
        return view(actor, named);
    }

    /// Goes on where it stopped: what waits is sent. Repeating it changes nothing.
    public WebhookSubscriptionView resume(Actor actor, UUID id, IfMatch ifMatch) {
        var named = writable(actor, id);
        var subscription = named.subscription();
        if (subscription.state() == WebhookState.ACTIVE) return view(actor, named);
        ifMatch.require(subscription.version());
        subscription.resume(me(actor));
        subscriptions.flush();
        events.publish(new WebhookEvent.WebhookResumed(id, actor.id()));
        return view(actor, named);
    }

    public void remove(Actor actor, UUID id, IfMatch ifMatch) {
        var subscription = readable(actor, id).subscription();
        ifMatch.require(subscription.version());
        subscriptions.delete(subscription);
        events.publish(new WebhookEvent.WebhookRemoved(id, actor.id()));
    }

    /// What a token may not read any more is not told either.
    void end(@Observes AccessEvent.TokenRevoked revoked) {
        for (var subscription : subscriptions.ofToken(revoked.id())) {
            if (!subscription.stop(WebhookFault.TOKEN_ENDED)) continue;
            events.publish(new WebhookEvent.WebhookEnded(subscription.id(), revoked.by()));
        }
    }

    private static void requireOpen(WebhookSubscription subscription) {
        if (subscription.state() != WebhookState.ENDED) return;
        throw Problem.conflict("This webhook ended. Make another in its place.");
    }

    private Optional<Issue> addressIssue(String text) {
        return targets.fault(text)
                .or(() -> hostFault(URI.create(text)))
                .map(fault -> Issue.invalid("body", "url", text, fault));
    }

    private Optional<String> hostFault(URI url) {
        try {
            targets.resolve(url);
            return Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of("must have a host that can be found");
        } catch (WebhookTargets.NotPublicException refused) {
            return Optional.of("must lead to the public internet, not into a private network");
        }
    }

    private Named readable(Actor actor, UUID id) {
        return subscriptions.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private Named writable(Actor actor, UUID id) {
        var named = readable(actor, id);
        if (!WebhookPolicy.mayWrite(actor, named.token())) {
            throw Problem.missingPermission(
                    "A webhook is changed by whoever holds the office of its token.");
        }
        return named;
    }

    private static WebhookSubscriptionView view(Actor actor, Named named) {
        return WebhookSubscriptionView.of(named, permitted(actor, named), null);
    }

    private WebhookSubscriptionView withSecret(
            Actor actor, WebhookSubscription subscription, TokenCard token) {
        var named = new Named(subscription, token);
        var secret = subscription.secrets(clock.now()).getFirst();
        return WebhookSubscriptionView.of(named, permitted(actor, named), secret);
    }

    private static List<String> permitted(Actor actor, Named named) {
        return WebhookPolicy.permitted(
                WebhookPolicy.mayWrite(actor, named.token()), named.subscription().state());
    }

    private static UUID me(Actor actor) {
        return UUID.fromString(actor.id());
    }
}
