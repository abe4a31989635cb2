package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final DocumentFormat html = FormatFixture.html();
    private final DocumentFormat pdf = new PdfFormat(new Typeface());
    private final Formats formats = new Formats(List.of(pdf, html));

    @Test
    void a_format_is_found_by_what_it_writes() {
        assertEquals(Optional.of(pdf), formats.of(new MediaType("application", "pdf")));
        assertEquals(Optional.of(html), formats.of(new MediaType("text", "html")));
        assertEquals(Optional.empty(), formats.of(new MediaType("application", "msword")));
    }

    @Test
    void a_wildcard_takes_the_first_that_fits() {
        assertEquals(Optional.of(html), formats.of(MediaType.WILDCARD_TYPE));
        assertEquals(Optional.of(pdf), formats.of(new MediaType("application", "*")));
    }

    @Test
    void a_format_is_found_by_its_short_name() {
        assertEquals(Optional.of(pdf), formats.named("pdf"));
        assertEquals(Optional.empty(), formats.named("docx"));
    }

    @Test
    void all_that_can_be_asked_for_is_named() {
        assertEquals(
                List.of(
                        new MediaType("text", "html", "utf-8"),
                        new MediaType("application", "pdf")),
                formats.mediaTypes());
    }

    @Test
    void a_new_format_is_one_new_class() {
        var markdown = new Titles();
        var more = new Formats(List.of(markdown, pdf, html));
        assertEquals(List.of(html, pdf, markdown), more.all());
        assertEquals(Optional.of(markdown), more.of(new MediaType("text", "plain")));
    }

    @Test
    void two_formats_with_one_short_name_are_refused() {
        var twice =
                List.<DocumentFormat>of(
                        new PdfFormat(new Typeface()), new PdfFormat(new Typeface()));
        assertEquals(
                "Two formats share the extension \"pdf\", but each needs its own",
                assertThrows(IllegalStateException.class, () -> new Formats(twice)).getMessage());
    }

    private static final class Titles implements SheetFormat {

        @Override
        public MediaType mediaType() {
            return new MediaType("text", "plain");
        }

        @Override
        public String extension() {
            return "txt";
        }

        @Override
        public byte[] write(Sheet sheet) {
            return sheet.head().title().getBytes(UTF_8);
        }
    }
}
