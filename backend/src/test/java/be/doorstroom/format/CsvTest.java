package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Izegem | Izegem",
                "Aalst; stad | \"Aalst; stad\"",
                "de \"regio\" | \"de \"\"regio\"\"\"",
                "=SUM(A1:A9) | \"'=SUM(A1:A9)\"",
                "+32 51 | \"'+32 51\"",
                "-1 | \"'-1\"",
                "@cmd | \"'@cmd\"",
                "\uFF1D1 | \"'\uFF1D1\"",
            })
    void a_cell_says_what_it_says_and_never_becomes_a_formula(String text, String cell) {
        var written = new String(Csv.write(List.of("Kop"), List.of(List.of(text))), UTF_8);
        assertThat(written).isEqualTo("\uFEFFKop\r\n" + cell + "\r\n");
    }

    @Test
    void a_number_stays_a_number_below_zero_too() {
        var written = new String(Csv.write(List.of("Kop"), List.of(List.of(-3, 4))), UTF_8);
        assertThat(written).isEqualTo("\uFEFFKop\r\n-3;4\r\n");
    }
}
