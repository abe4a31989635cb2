package be.doorstroom.bottleneck;

import java.util.EnumSet;
import java.util.Set;

/// How far a bottleneck is. While it is open its state follows from its latest letter: none, a note
/// that was sent in, or a reply.
public enum BottleneckState {
    NOTED,
    SENT_IN,
    ANSWERED,
    RESOLVED,
    DROPPED;

    Set<BottleneckState> next() {
        return switch (this) {
            case NOTED -> EnumSet.of(SENT_IN, RESOLVED, DROPPED);
            case SENT_IN -> EnumSet.of(NOTED, ANSWERED, RESOLVED, DROPPED);
            case ANSWERED -> EnumSet.of(NOTED, SENT_IN, RESOLVED, DROPPED);
            case RESOLVED, DROPPED -> EnumSet.of(NOTED, SENT_IN, ANSWERED);
        };
    }

    boolean isClosed() {
        return this == RESOLVED || this == DROPPED;
    }
}
