package be.doorstroom.bundle;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Writes the bundles that wait, a few at once beside the requests. One that was under way when the
/// house fell is written anew; nothing of it had left.
@ApplicationScoped
class BundleRelay {
    /// Each holds its papers in memory until it is bound.
    private static final int AT_ONCE = 2;

    private static final Logger LOG = Logger.getLogger(BundleRelay.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(15);

    private final BundleRoundService rounds;
    private final BundleIndex index;
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final ExecutorService writers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("bundle-", 0).factory());

    BundleRelay(BundleRoundService rounds, BundleIndex index) {
        this.rounds = rounds;
        this.index = index;
    }

    /// Finds what was asked on another node, what is tried again and what a fallen node left.
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        while (startNext()) LOG.trace("more may be waiting");
    }

    /// As soon as it is committed.
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) BundleEvent.BundleAsked asked) {
        try {
            writers.execute(this::tick);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The house is closing; the bundle is written at the next start");
        }
    }

    @Scheduled(every = "1h")
    void tidy() {
        rounds.tidy();
    }

    /// Lets each come to the end of its paper.
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        writers.shutdown();
        if (!writers.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
            LOG.info("Some bundles are still under way; they are written at the next start");
        }
    }

    private boolean startNext() {
        if (writers.isShutdown() || !slots.tryAcquire()) return false;
        Optional<BundleTicket> next = Optional.empty();
        try {
            next = rounds.take();
            next.ifPresent(ticket -> writers.execute(() -> serve(ticket)));
        } finally {
            if (next.isEmpty()) slots.release();
        }
        return next.isPresent();
    }

    private void serve(BundleTicket ticket) {
        try {
            rounds.open(ticket).ifPresent(this::write);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Bundle %s could not be written", ticket.task());
            postpone(ticket);
        } finally {
            slots.release();
        }
    }

    private void postpone(BundleTicket ticket) {
        try {
            rounds.postpone(ticket);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Bundle %s is tried again after its lease", ticket.task());
        }
    }

    private void write(BundleWork work) {
        var ticket = work.ticket();
        var binder = new BundleBinder();
        var written = 0;
        for (var paper : work.papers()) {
            if (writers.isShutdown()) {
                rounds.release(ticket);
                return;
            }
            var document = rounds.read(work, paper);
            if (document.isPresent() && !binder.add(document.get())) {
                rounds.fail(ticket, BundleFailure.TOO_LARGE);
                return;
            }
            written++;
            if (!rounds.note(ticket, written)) return; // removed, or another node's by now
        }
        rounds.finish(ticket, binder.bind(work.cover(), index));
    }
}
