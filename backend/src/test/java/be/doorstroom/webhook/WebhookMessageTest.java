package be.doorstroom.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookMessageTest {
    private static final Instant WRITTEN = Instant.parse("2026-12-11T10:00:00Z");

    private final WebhookMessage message =
            new WebhookMessage(
                    UUID.randomUUID(),
                    new CloudEventText(UUID.randomUUID(), "be.doorstroom.trial", null, "{}"),
                    WRITTEN);

    @Test
    void it_is_tried_for_a_day_less_and_less_often_and_then_has_failed() {
        List<Duration> waits = new ArrayList<>();
        while (message.state() == MessageState.WAITING) {
            var tried = message.dueAt();
            message.retry(tried, null);
            waits.add(Duration.between(tried, message.dueAt()));
        }
        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(waits.removeLast()).isZero();
        assertThat(waits).isSorted().hasSizeBetween(6, 12);
        assertThat(Duration.between(WRITTEN, message.dueAt()))
                .isBetween(Duration.ofHours(24), Duration.ofHours(30));
    }

    @Test
    void it_waits_as_long_as_the_receiver_asks_but_not_for_ever() {
        message.retry(WRITTEN, Duration.ofMinutes(2));
        assertThat(message.dueAt()).isEqualTo(WRITTEN.plus(Duration.ofMinutes(2)));
        message.retry(WRITTEN, Duration.ofDays(9));
        assertThat(message.dueAt()).isBefore(WRITTEN.plus(Duration.ofDays(1)));
    }

    @Test
    void once_it_is_sent_again_it_has_a_whole_day_anew() {
        while (message.state() == MessageState.WAITING) message.retry(message.dueAt(), null);
        message.resend(WRITTEN);
        message.retry(WRITTEN, null);
        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.dueAt()).isEqualTo(WRITTEN.plusSeconds(5));
    }
}
