package be.doorstroom.platform.event;

import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/// Tells what happened: at once to the observers in the same transaction, and after commit to every
/// listener that wants it.
@ApplicationScoped
public class Events {
    private final Event<DomainEvent> observers;
    private final List<AfterCommit> listeners;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final HouseClock clock;
    private final TransactionSynchronizationRegistry transactions;

    Events(
            Event<DomainEvent> observers,
            @All List<AfterCommit> listeners,
            Outbox outbox,
            OutboxRelay relay,
            HouseClock clock,
            TransactionSynchronizationRegistry transactions) {
        this.observers = observers;
        this.listeners = listeners;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
        this.transactions = transactions;
    }

    public void publish(DomainEvent event) {
        observers.fire(event);
        var notice =
                new Notice(
                        TimeOrderedId.next(),
                        event.type(),
                        event.subject(),
                        event.region(),
                        clock.now());
        listeners.stream()
                .filter(listener -> listener.wants(event.type()))
                .forEach(listener -> outbox.persist(new OutboxEntry(notice, listener.name())));
        transactions.registerInterposedSynchronization(new Waker());
    }

    /// Wakes the relay as soon as the transaction has committed.
    private final class Waker implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to prepare: the rows are in the transaction
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) relay.wake();
        }
    }
}
