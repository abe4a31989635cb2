package be.doorstroom.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a receiver did with a message.
///
/// @param status of its answer, if there was one
/// @param fault absent when it arrived
/// @param wish how long the receiver asked to wait before the next attempt
record Reception(
        @Nullable Integer status,
        @Nullable WebhookFault fault,
        @Nullable Duration wish,
        Duration took) {

    static Reception answered(int status, @Nullable Duration wish, Duration took) {
        var isFine = status >= 200 && status < 300;
        return new Reception(status, isFine ? null : WebhookFault.of(status), wish, took);
    }

    static Reception failed(WebhookFault fault, Duration took) {
        return new Reception(null, fault, null, took);
    }
}
