package be.doorstroom.audit;

import be.doorstroom.platform.event.AfterCommit;
import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Notice;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;

/// Writes an entry for every event in its own transaction, and chains it after commit under one
/// lock: an entry that is changed, dropped, swapped or cut off later does not fit any more.
@ApplicationScoped
class AuditChain implements AfterCommit {
    private final AuditEntries entries;
    private final HouseClock clock;

    AuditChain(AuditEntries entries, HouseClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    void write(@Observes DomainEvent event) {
        entries.persist(new AuditEntry(event, clock.now()));
    }

    @Override
    public String name() {
        return "auditChain";
    }

    @Override
    public boolean wants(String eventType) {
        return true;
    }

    @Override
    public void deliver(Notice notice) {
        chain();
    }

    /// Each finds all that is loose: once is enough.
    @Override
    public void deliverAll(List<Notice> notices) {
        chain();
    }

    private void chain() {
        entries.lock();
        var loose = entries.loose();
        if (loose.isEmpty()) return;
        var head = entries.head();
        for (var entry : loose) {
            entry.chain(head.sequence() + 1, head.hash());
            head = new AuditEntries.Head(head.sequence() + 1, Objects.requireNonNull(entry.hash()));
        }
        entries.flush();
        entries.moveHead(head);
    }
}
