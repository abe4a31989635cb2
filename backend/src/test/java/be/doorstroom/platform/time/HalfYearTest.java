package be.doorstroom.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-H1, 2025-H2",
        "2026-06-30, 2026-H1, 2025-H2",
        "2026-07-01, 2026-H2, 2026-H1",
        "2026-12-31, 2026-H2, 2026-H1"
    })
    void every_day_is_in_one_half_year(LocalDate day, String halfYear, String before) {
        assertThat(HalfYear.of(day)).hasToString(halfYear);
        assertThat(HalfYear.of(day).previous()).hasToString(before);
        assertThat(day)
                .isAfterOrEqualTo(HalfYear.of(day).from())
                .isBefore(HalfYear.of(day).until());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-H3", "2026-h1", "26-H1", "2026-H1 ", ""})
    void anything_else_is_no_half_year(String text) {
        assertThatThrownBy(() -> HalfYear.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void documents_name_it_in_dutch() {
        assertThat(HalfYear.parse("2026-H2").inDutch()).isEqualTo("tweede helft van 2026");
    }
}
