package be.doorstroom.webhook;

import java.util.EnumSet;
import java.util.Set;

/// The life of a subscription. What is paused goes on where it stopped; what ended stays so.
public enum WebhookState {
    ACTIVE,
    PAUSED,
    ENDED;

    Set<WebhookState> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(PAUSED, ENDED);
            case PAUSED -> EnumSet.of(ACTIVE, ENDED);
            case ENDED -> EnumSet.noneOf(WebhookState.class);
        };
    }
}
