package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            })
    void a_cell_says_what_it_says_and_never_becomes_a_formula(String text, String cell) {
        var written = new String(Csv.write(List.of("Kop"), List.of(List.of(text))), UTF_8);
        assertThat(written).isEqualTo("\uFEFFKop\r\n" + cell + "\r\n");
    }
}
