package be.doorstroom.webhook;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The life of a message. Whether it arrived or failed, it may be sent again.
@Schema(name = "WebhookMessageState")
public enum MessageState {
    WAITING,
    SENT,
    FAILED;

    Set<MessageState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(SENT, FAILED);
            case SENT, FAILED -> EnumSet.of(WAITING);
        };
    }
}
