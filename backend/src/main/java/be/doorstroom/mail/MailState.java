package be.doorstroom.mail;

import java.util.EnumSet;
import java.util.Set;

/// The life of a mail. What failed may be sent again; what is kept stays in the house, in a
/// demonstration without mail server.
public enum MailState {
    WAITING,
    SENT,
    KEPT,
    FAILED;

    Set<MailState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(SENT, KEPT, FAILED);
            case FAILED -> EnumSet.of(WAITING);
            case SENT, KEPT -> EnumSet.noneOf(MailState.class);
        };
    }
}
