package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A list as CSV, read back by a library that did not write it: its heads, and its rows by head.
public record ReadTable(List<String> head, List<Map<String, String>> rows) {
    private static final String UTF_8_MARK = "\uFEFF";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();

    public static ReadTable of(Response answer) {
        answer.then().statusCode(200).contentType("text/csv;charset=utf-8");
        return of(answer.asByteArray());
    }

    public static ReadTable of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith(UTF_8_MARK).endsWith("\r\n");
        try (var parser = FORMAT.parse(new StringReader(text.substring(1)))) {
            var rows = parser.stream().toList();
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            return new ReadTable(
                    parser.getHeaderNames(), rows.stream().map(CSVRecord::toMap).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Where `Link` says that the next page is.
    public static Optional<String> next(Response answer) {
        return Optional.ofNullable(answer.header("Link"))
                .map(NEXT::matcher)
                .filter(link -> link.matches())
                .map(link -> link.group(1));
    }

    public List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }
}
