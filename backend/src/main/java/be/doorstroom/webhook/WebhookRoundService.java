package be.doorstroom.webhook;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Rights;
import be.doorstroom.feed.ChangeService;
import be.doorstroom.mail.Mailer;
import be.doorstroom.platform.event.Change;
import be.doorstroom.platform.event.Changes;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.webhook.WebhookSender.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The steps of serving a subscription, each a transaction of its own: writing messages of what
/// changed, taking the next that is due, noting what came of it.
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class WebhookRoundService {
    /// Longer than any attempt, and what a subscription waits for when its node fell.
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int STRETCH = 200;
    private static final String HOUSE = "house";

    private final WebhookSubscriptions subscriptions;
    private final WebhookMessages messages;
    private final WebhookAttempts attempts;
    private final ChangeService feed;
    private final Changes changes;
    private final Rights rights;
    private final CloudEventWriter writer;
    private final WebhookLetters letters;
    private final Mailer mailer;
    private final Events events;
    private final HouseClock clock;

    WebhookRoundService(
            WebhookSubscriptions subscriptions,
            WebhookMessages messages,
            WebhookAttempts attempts,
            ChangeService feed,
            Changes changes,
            Rights rights,
            CloudEventWriter writer,
            WebhookLetters letters,
            Mailer mailer,
            Events events,
            HouseClock clock) {
        this.subscriptions = subscriptions;
        this.messages = messages;
        this.attempts = attempts;
        this.feed = feed;
        this.changes = changes;
        this.rights = rights;
        this.writer = writer;
        this.letters = letters;
        this.mailer = mailer;
        this.events = events;
        this.clock = clock;
    }

    /// Those with something to do, for this node alone until they are released.
    List<UUID> take(int most) {
        var ids = subscriptions.withWork(clock.now(), most);
        subscriptions.lease(ids, clock.now().plus(LEASE));
        return ids;
    }

    void release(UUID id) {
        subscriptions.release(id);
    }

    /// Writes messages of what changed since the last time, in the transaction that moves the
    /// place.
    ///
    /// @return whether there is more
    boolean hear(UUID id) {
        var subscription = subscriptions.findById(id);
        if (subscription == null || subscription.state() != WebhookState.ACTIVE) return false;
        var reader = rights.ofAccessToken(subscription.accessToken());
        if (reader.isEmpty()) {
            stop(subscription, WebhookFault.TOKEN_ENDED);
            return false;
        }
        var head = changes.last().map(Change::sequence).orElse(0L);
        return hear(subscription, reader.get(), head);
    }

    private boolean hear(WebhookSubscription subscription, Actor reader, long head) {
        ChangeService.Stretch told;
        try {
            told = feed.read(reader, subscription.place(), STRETCH);
        } catch (Problem problem) {
            if (problem.kind() != ProblemKind.CURSOR_EXPIRED) throw problem;
            write(subscription, writer.rightsChanged(clock.now()));
            told = feed.read(reader, null, STRETCH);
        }
        told.items().stream()
                .filter(change -> subscription.wants(change.type()))
                .forEach(change -> write(subscription, writer.change(change)));
        // read before the changes: what came since then is looked at once more
        var heard = told.upToDate() ? head : told.next().number(0);
        subscriptions.move(subscription.id(), told.next(), heard);
        return !told.upToDate();
    }

    private void write(WebhookSubscription subscription, CloudEventText event) {
        messages.persist(new WebhookMessage(subscription.id(), event, clock.now()));
    }

    /// The message that has waited longest, as it goes now.
    Optional<Sending> next(UUID id) {
        subscriptions.lease(List.of(id), clock.now().plus(LEASE));
        return Optional.ofNullable(subscriptions.findById(id))
                .filter(subscription -> subscription.state() == WebhookState.ACTIVE)
                .flatMap(subscription ->
                        messages.due(id, clock.now())
                                .map(message ->
                                        new Sending(
                                                message.id(),
                                                subscription.url(),
                                                subscription.secrets(clock.now()),
                                                message.body())));
    }

    void note(UUID id, Reception reception) {
        var message = messages.findById(id);
        if (message == null || message.state() != MessageState.WAITING) return;
        attempts.persist(new WebhookAttempt(id, reception, clock.now()));
        var fault = reception.fault();
        if (fault == null) {
            message.send(clock.now());
            return;
        }
        if (fault.passes()) {
            message.retry(clock.now(), reception.wish());
            if (message.state() != MessageState.FAILED) return;
        } else if (fault == WebhookFault.GONE) {
            message.fail();
        }
        subscriptions
                .findByIdOptional(message.subscription())
                .ifPresent(subscription -> stop(subscription, fault));
    }

    private void stop(WebhookSubscription subscription, WebhookFault fault) {
        if (!subscription.stop(fault)) return;
        var id = subscription.id();
        events.publish(
                subscription.state() == WebhookState.ENDED
                        ? new WebhookEvent.WebhookEnded(id, HOUSE)
                        : new WebhookEvent.WebhookPaused(id, HOUSE));
        mailer.post(List.of(letters.stopped(subscription, fault)));
    }

    void tidy() {
        messages.forgetBefore(clock.now().minus(KEPT));
    }
}
