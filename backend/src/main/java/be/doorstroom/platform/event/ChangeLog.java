package be.doorstroom.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// Numbers every event after its commit, one at a time under one lock. Who has read up to a number
/// can ask for what came after it and never misses a transaction that committed late.
@ApplicationScoped
class ChangeLog implements AfterCommit {
    private final EntityManager entities;

    ChangeLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "changeLog";
    }

    @Override
    public boolean wants(String eventType) {
        return true;
    }

    @Override
    public void deliver(Notice notice) {
        entities.persist(new ChangeEntry(next(), notice));
    }

    /// The update holds the row until commit: numbers become visible in their order.
    private long next() {
        entities.createNativeQuery("update change_head set last_sequence = last_sequence + 1")
                .executeUpdate();
        return ((Number)
                        entities.createNativeQuery("select last_sequence from change_head")
                                .getSingleResult())
                .longValue();
    }
}
