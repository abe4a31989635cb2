package be.doorstroom.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Facts;
import be.doorstroom.format.Block.Heading;
import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Block.Table;
import be.doorstroom.format.Sheet.Head;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @Test
    void a_heading_may_not_skip_a_level() {
        assertRefused(
                "Heading \"Uitkomst\" has level 4, but after level 2 it can be 3 at most",
                () ->
                        Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE)
                                .heading(2, "Verslag")
                                .paragraph("Tekst")
                                .heading(4, "Uitkomst")
                                .build());
    }

    @Test
    void the_first_heading_has_level_2() {
        var sheet = Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE).heading(3, "Verslag");
        assertRefused(
                "Heading \"Verslag\" has level 3, but after level 1 it can be 2 at most",
                sheet::build);
    }

    @Test
    void a_heading_may_go_back_up_by_any_number_of_levels() {
        var sheet =
                Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE)
                        .heading(2, "a")
                        .heading(3, "b")
                        .heading(4, "c")
                        .heading(2, "d")
                        .build();
        assertEquals(4, sheet.blocks().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void a_heading_has_level_2_to_4(int level) {
        assertRefused(
                "Heading \"Verslag\" has level %d, but a heading has level 2, 3 or 4"
                        .formatted(level),
                () -> new Heading(level, "Verslag"));
    }

    @Test
    void a_table_without_rows_is_refused() {
        assertRefused(
                "Table \"Leden\" has no rows: leave it out",
                () -> new Table("Leden", List.of("Naam"), List.of()));
    }

    @Test
    void a_table_without_columns_is_refused() {
        assertRefused(
                "Table \"Leden\" has no columns: leave it out",
                () -> new Table("Leden", List.of(), List.of(Row.of())));
    }

    @Test
    void an_irregular_row_is_refused() {
        assertRefused(
                "Table \"Leden\" has a row of 1 cells, but it has 2 columns",
                () -> new Table("Leden", List.of("Naam", "Functie"), List.of(Row.of("Izegem"))));
    }

    @Test
    void a_table_says_what_it_shows_and_so_does_each_column() {
        var rows = List.of(Row.of("Izegem"));
        assertRefused(
                "A table has no caption, but it must say what it shows",
                () -> new Table(" ", List.of("Naam"), rows));
        assertRefused(
                "Table \"Leden\" has a column without heading, but each column needs one",
                () -> new Table("Leden", List.of(""), rows));
    }

    @Test
    void a_block_with_nothing_in_it_is_refused() {
        assertRefused("A heading is empty, but it must say what follows", () -> new Heading(2, ""));
        assertRefused("A paragraph is empty: leave it out", () -> new Paragraph(List.of()));
        assertRefused("A list has no entries: leave it out", () -> Items.of(true, List.of()));
        assertRefused(
                "An entry of a list is empty: leave it out",
                () -> new Items(false, List.of(List.of())));
        assertRefused("A list of facts is empty: leave it out", () -> new Facts(List.of()));
        assertRefused("Fact \"Plaats\" has no value: leave it out", () -> Fact.of("Plaats", ""));
        assertRefused(
                "A fact has no label, but it must say what its value is",
                () -> Fact.of(" ", "Izegem"));
        assertRefused("A notice is empty: leave it out", () -> new Notice(Notice.Kind.INFO, "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "/meetings/1",
                "//evil.example",
                "https:evil",
                "map/bestand.pdf",
                "bestand.pdf?x=1",
                "?x=1",
                "file:///etc/passwd"
            })
    void a_link_leads_to_the_web_to_a_mailbox_or_to_a_file_beside_it(String target) {
        assertRefused(
                "A link may lead to http, https, mailto or a file beside it, not to \"%s\""
                        .formatted(target),
                () -> Span.link("hier", URI.create(target)));
    }

    @Test
    void a_link_has_words() {
        assertRefused(
                "A link has no words, but a screen reader needs some to read out",
                () -> Span.link(" ", URI.create("https://doorstroom.example/")));
    }

    @Test
    void a_document_has_a_title_a_subject_and_an_author() {
        assertRefused(
                "The title of a document is empty, but each document needs one",
                () -> new Head(" ", "", "onderwerp", "auteur", Instant.EPOCH));
        assertRefused(
                "The subject of a document is empty, but each document needs one",
                () -> new Head("titel", "", "", "auteur", Instant.EPOCH));
        assertRefused(
                "The author of a document is empty, but each document needs one",
                () -> new Head("titel", "", "onderwerp", "", Instant.EPOCH));
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
