package be.doorstroom.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Serves the subscriptions that have something to do: each by a thread of its own, one message at
/// a time, so that a receiver that hangs delays itself alone. A message that was under way when the
/// house fell goes out again under the same id.
@ApplicationScoped
class WebhookRelay {
    static final int AT_ONCE = 256;
    private static final Logger LOG = Logger.getLogger(WebhookRelay.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(15);

    private final WebhookRoundService rounds;
    private final WebhookSender sender;
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final ExecutorService servers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());

    WebhookRelay(WebhookRoundService rounds, WebhookSender sender) {
        this.rounds = rounds;
        this.sender = sender;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        var free = slots.availablePermits();
        if (free == 0 || servers.isShutdown()) return;
        for (var id : rounds.take(free)) {
            slots.acquireUninterruptibly();
            servers.execute(() -> {
                try {
                    serve(id);
                } finally {
                    slots.release();
                }
            });
        }
    }

    @Scheduled(every = "1h")
    void tidy() {
        rounds.tidy();
    }

    /// Lets the attempts under way come to their end.
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        servers.shutdown();
        if (!servers.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
            LOG.info("Some webhooks are still under way; they go on at the next start");
        }
    }

    private void serve(UUID id) {
        try {
            while (rounds.hear(id)) LOG.trace("more changed");
            while (sendNext(id)) LOG.trace("more may be due");
            rounds.release(id);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Webhook %s goes on after its lease", id);
        }
    }

    /// @return whether it arrived: who did not take one is not bothered with the next at once
    private boolean sendNext(UUID id) {
        if (servers.isShutdown()) return false;
        var next = rounds.next(id);
        if (next.isEmpty()) return false;
        var reception = sender.send(next.get());
        rounds.note(next.get().message(), reception);
        return reception.fault() == null;
    }
}
