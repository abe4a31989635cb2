package be.doorstroom.platform.event;

/// Work that follows an event once its transaction is committed. It runs at least once, in a
/// transaction of its own together with the mark that it is done; a failure is retried with
/// back-off and seen in the outbox.
public interface AfterCommit {
    /// A stable name: rows in the outbox bear it.
    String name();

    boolean wants(String eventType);

    void deliver(Notice notice);
}
