package be.doorstroom.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalStatusTest {
    private static final LocalDate ALARM = LocalDate.of(2024, 12, 31);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @ParameterizedTest(name = "{0} renewed {1}: {2}")
    @CsvSource({
        "2024-12-30, false, NOT_YET",
        "2024-12-31, false, DUE",
        "2025-12-31, false, DUE",
        "2026-01-01, false, LAPSED",
        "2024-12-30, true, RENEWED",
        "2025-06-01, true, RENEWED",
        "2026-01-01, true, RENEWED"
    })
    void the_alarm_rings_from_its_day_until_what_follows_is_agreed_on(
            LocalDate today, boolean isRenewed, RenewalStatus status) {
        assertThat(RenewalStatus.of(ALARM, END, isRenewed, today)).isEqualTo(status);
    }
}
