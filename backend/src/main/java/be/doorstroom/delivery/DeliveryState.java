package be.doorstroom.delivery;

import java.util.EnumSet;
import java.util.Set;

/// The life of a delivery. Whether it is overdue is computed, not kept. Only a substitute who is
/// named once more gets again what was superseded.
public enum DeliveryState {
    DUE,
    DELIVERED,
    RETRIEVED,
    ACKNOWLEDGED,
    FAILED,
    SUPERSEDED;

    Set<DeliveryState> next() {
        return switch (this) {
            case DUE -> EnumSet.of(DELIVERED, RETRIEVED, FAILED, SUPERSEDED);
            case DELIVERED -> EnumSet.of(RETRIEVED, FAILED, SUPERSEDED);
            case FAILED -> EnumSet.of(DELIVERED, RETRIEVED, SUPERSEDED);
            case RETRIEVED -> EnumSet.of(ACKNOWLEDGED, SUPERSEDED);
            case SUPERSEDED -> EnumSet.of(DUE);
            case ACKNOWLEDGED -> EnumSet.noneOf(DeliveryState.class);
        };
    }

    /// Whether the recipient still has to fetch it.
    static Set<DeliveryState> unfetched() {
        return EnumSet.of(DUE, DELIVERED, FAILED);
    }

    /// Whether something is still expected of the recipient.
    static Set<DeliveryState> open() {
        return EnumSet.of(DUE, DELIVERED, RETRIEVED, FAILED);
    }
}
