package be.doorstroom.protocol;

import java.time.LocalDate;

/// Whether it is time to renew a protocol that ends. Due and lapsed are the alarm.
public enum RenewalStatus {
    NOT_YET,
    /// The end is nearer than the months that were set, and nothing that follows was agreed on.
    DUE,
    /// The end has passed, and nothing that follows was agreed on.
    LAPSED,
    /// What follows was agreed on.
    RENEWED;

    static RenewalStatus of(
            LocalDate alarmFrom, LocalDate endsOn, boolean isRenewed, LocalDate today) {
        if (isRenewed) return RENEWED;
        if (today.isAfter(endsOn)) return LAPSED;
        return today.isBefore(alarmFrom) ? NOT_YET : DUE;
    }
}
