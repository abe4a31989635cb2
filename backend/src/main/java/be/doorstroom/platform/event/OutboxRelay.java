package be.doorstroom.platform.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import be.doorstroom.platform.time.HouseClock;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Carries events from the outbox to their listeners: at least once, after a crash too. Several
/// nodes may run one each: a leased entry is skipped by the others.
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final HouseClock clock;
    private final Map<String, AfterCommit> listeners;
    private final ReentrantLock turn = new ReentrantLock();
    private final ExecutorService waker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("outbox").factory());

    OutboxRelay(Outbox outbox, HouseClock clock, @All List<AfterCommit> listeners) {
        this.outbox = outbox;
        this.clock = clock;
        this.listeners = listeners.stream().collect(toMap(AfterCommit::name, Function.identity()));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        drain();
    }

    @Scheduled(every = "1h")
    void tidy() {
        QuarkusTransaction.requiringNew().run(() -> outbox.forgetBefore(clock.now().minus(KEPT)));
    }

    /// Lets the round that runs come to its end, and begins no other.
    void stop(@Observes ShutdownEvent ending) {
        waker.shutdown();
        turn.lock();
    }

    /// Asks for a round soon, without waiting for it.
    void wake() {
        try {
            waker.execute(this::drain);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The house is closing; the outbox is carried on at the next start");
        }
    }

    /// Does `work` while no other thread of this node relays; the work may drain by itself.
    public void exclusively(Runnable work) {
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    /// Delivers until nothing is due; does nothing while another thread is at it.
    public void drain() {
        if (!turn.tryLock()) return;
        try {
            while (round() > 0) {
                LOG.trace("another round");
            }
        } finally {
            turn.unlock();
        }
    }

    private int round() {
        var leased = QuarkusTransaction.requiringNew().call(this::lease);
        leased.forEach(this::attemptTogether);
        return leased.size();
    }

    /// What one listener must hear, in one transaction: rows that it holds are not kept waiting for
    /// the work of another. When one entry fails, each on its own, so that it holds up no other.
    private void attemptTogether(String listener, List<UUID> ids) {
        try {
            QuarkusTransaction.requiringNew().run(() -> deliver(listener, ids));
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "A round of the outbox failed; each entry is tried alone");
            ids.forEach(id -> attempt(listener, id));
        }
    }

    /// By listener, each in the order of the events.
    private Map<String, List<UUID>> lease() {
        var due = outbox.due(clock.now());
        due.forEach(entry -> entry.lease(clock.now().plus(LEASE)));
        return due.stream()
                .collect(
                        groupingBy(
                                OutboxEntry::listener,
                                LinkedHashMap::new,
                                mapping(OutboxEntry::id, toList())));
    }

    private void attempt(String listener, UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> deliver(listener, List.of(id)));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Outbox entry %s failed and will be tried again", id);
            QuarkusTransaction.requiringNew().run(() -> postpone(id, failure));
        }
    }

    private void deliver(String name, List<UUID> ids) {
        var entries = outbox.open(ids);
        if (entries.isEmpty()) return;
        var listener = listeners.get(name);
        if (listener == null) throw new IllegalStateException("nobody hears " + name);
        listener.deliverAll(entries.stream().map(OutboxEntry::notice).toList());
        outbox.succeed(ids, clock.now());
    }

    private void postpone(UUID id, RuntimeException failure) {
        outbox.findByIdOptional(id)
                .ifPresent(entry -> entry.fail(clock.now(), failure.getClass().getSimpleName()));
    }
}
