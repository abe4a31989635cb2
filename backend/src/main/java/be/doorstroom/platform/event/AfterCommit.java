package be.doorstroom.platform.event;

import java.util.List;

/// Work that follows an event once its transaction is committed. It runs at least once, in a
/// transaction of its own together with the mark that it is done; a failure is retried with
/// back-off and seen in the outbox.
public interface AfterCommit {
    /// A stable name: rows in the outbox bear it.
    String name();

    boolean wants(String eventType);

    void deliver(Notice notice);

    /// What is due at one moment, in the order of the events, in one transaction. For those to whom
    /// many cost little more than one.
    default void deliverAll(List<Notice> notices) {
        notices.forEach(this::deliver);
    }
}
