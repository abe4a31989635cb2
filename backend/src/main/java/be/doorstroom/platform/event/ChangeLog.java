package be.doorstroom.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

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
        deliverAll(List.of(notice));
    }

    @Override
    public void deliverAll(List<Notice> notices) {
        var sequence = moveHead(notices.size()) - notices.size();
        for (var notice : notices) entities.persist(new ChangeEntry(++sequence, notice));
    }

    /// The update holds the row until commit: numbers become visible in their order.
    private long moveHead(int steps) {
        entities.createNativeQuery("update change_head set last_sequence = last_sequence + :steps")
                .setParameter("steps", steps)
                .executeUpdate();
        return ((Number)
                        entities.createNativeQuery("select last_sequence from change_head")
                                .getSingleResult())
                .longValue();
    }
}
