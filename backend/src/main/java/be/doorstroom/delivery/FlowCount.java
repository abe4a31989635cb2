package be.doorstroom.delivery;

import be.doorstroom.document.EditionKind;

/// How many deliveries of a kind an organization has in a month in one state, and how many of them
/// are past their day.
record FlowCount(
        String organization,
        String month,
        EditionKind kind,
        DeliveryState state,
        long count,
        long pastDue) {
    long overdue() {
        return DeliveryState.open().contains(state) ? pastDue : 0;
    }
}
