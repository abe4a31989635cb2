package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Block.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("h2")
class PdfFormatTest {

    private static final PdfFormat FORMAT = new PdfFormat(new Typeface());

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void minutes_conform(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), brokenRules("minutes", SheetFixture.minutes(), flavour));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void a_draft_conforms(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), brokenRules("draft", SheetFixture.draft(), flavour));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void a_hard_sheet_conforms(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), brokenRules("hard", SheetFixture.hard(), flavour));
    }

    @Test
    void what_does_not_conform_is_noticed() throws Exception {
        var pdf = new String(FORMAT.write(SheetFixture.minutes()), ISO_8859_1);
        var changed = pdf.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<");
        assertFalse(
                VeraPdf.brokenRules(changed.getBytes(ISO_8859_1), PDFAFlavour.PDFUA_1).isEmpty());
    }

    @Test
    void a_ligature_swallows_no_letters() throws Exception {
        var words = "schriftelijk fjord affiche effect officieel fluit ﬁets";
        assertEquals("P: " + words, TagTree.lines(FORMAT.write(SheetFixture.of(words))).getLast());
    }

    @Test
    void hyphens_spaces_and_accents_are_read_as_they_were_written() throws Exception {
        var written = "14-daags, 3\u00a0%, niet\u2011breekbaar, Eén café, Łódź, € 5 – 6 «zo»";
        assertEquals(
                "P: 14-daags, 3 %, niet-breekbaar, Eén café, Łódź, € 5 – 6 «zo»",
                TagTree.lines(FORMAT.write(SheetFixture.of(written))).getLast());
    }

    @Test
    void an_accent_that_stands_apart_joins_its_letter() throws Exception {
        var text = text(FORMAT.write(SheetFixture.of("Ee\u0301n coo\u0308rdinatie")));
        assertTrue(text.contains("Eén coördinatie"));
    }

    @Test
    void a_sign_that_cannot_be_drawn_is_seen_to_be_missing() throws Exception {
        var text =
                text(
                        FORMAT.write(
                                SheetFixture.of(
                                        "duim \ud83d\udc4d\ufe0f, 漢, co\u00adördi\u200bnatie # 1")));
        assertTrue(text.contains("duim □, □, coördinatie # 1"), text);
    }

    @Test
    void a_screen_reader_hears_the_text_in_its_order() throws Exception {
        var lines = TagTree.lines(FORMAT.write(SheetFixture.minutes()));
        assertEquals(
                List.of(
                        "H1: Verslag burgemeestersoverleg van 13 november 2026",
                        "P: Gemeentehuis van Ardooie, 9 tot 11.30 uur",
                        "TH: Voorzitter",
                        "TD: Burgemeester van Ardooie"),
                lines.subList(0, 4));
        var discussion = lines.indexOf("H3: Intergemeentelijk dierenasiel");
        assertEquals(
                "De projectleider licht toe hoe de twaalf gemeenten de kosten verdelen. De"
                        + " directeurs adviseerden gunstig , mits het voorbehoud schriftelijk"
                        + " gemotiveerd wordt; alles staat in het dossier Dierenasiel .",
                words(lines.subList(discussion + 1, lines.indexOf("H4: Standpunten"))));
        assertTrue(lines.contains("Link: dossier Dierenasiel"));
        var table = lines.indexOf("P: Opvolging per gemeente");
        assertEquals(
                List.of(
                        "TH: Gemeente",
                        "TH: Actie",
                        "TH: Tegen",
                        "TH: Roeselare",
                        "TD: bezorgt de cijfers van de stadshaltes",
                        "TD: 27/11/2026"),
                lines.subList(table + 1, table + 7));
    }

    @Test
    void every_page_says_where_it_belongs_but_not_aloud() throws Exception {
        var pdf = FORMAT.write(SheetFixture.minutes());
        var pages = pages(pdf);
        assertTrue(pages.size() > 1);
        for (var number = 1; number <= pages.size(); number++) {
            var page = pages.get(number - 1);
            assertTrue(page.contains("Midwest · Burgemeestersoverleg"), page);
            assertTrue(page.contains("vrijdag 13 november 2026"), page);
            assertTrue(page.contains("uitgave B · 3f9a2c1e"), page);
            assertTrue(page.contains("bladzijde " + number + " van " + pages.size()), page);
        }
        var aloud = String.join("\n", TagTree.lines(pdf));
        assertFalse(aloud.contains("bladzijde"));
        assertFalse(aloud.contains("uitgave B"));
    }

    @Test
    void every_page_of_a_draft_says_so_and_the_first_also_aloud() throws Exception {
        var pdf = FORMAT.write(SheetFixture.draft());
        for (var page : pages(pdf)) {
            assertTrue(page.contains("ONTWERP"), page);
        }
        assertEquals("P: Ontwerp, nog niet goedgekeurd", TagTree.lines(pdf).getFirst());
        assertFalse(text(FORMAT.write(SheetFixture.minutes())).contains("ONTWERP"));
    }

    @Test
    void a_table_head_is_drawn_on_each_page_and_read_once() throws Exception {
        var pdf =
                FORMAT.write(
                        Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE)
                                .add(table(120))
                                .build());
        var pages = pages(pdf);
        assertTrue(pages.size() > 3);
        for (var page : pages) {
            assertTrue(page.contains("Bestuur"), page);
        }
        var lines = TagTree.lines(pdf);
        assertEquals(1, lines.stream().filter(line -> line.contains("Bestuur")).count());
        assertTrue(lines.contains("Span: Bestuur"), lines.toString());
        assertEquals(120, lines.stream().filter(line -> line.startsWith("TH: Nummer")).count());
    }

    @Test
    void no_page_is_left_empty() throws Exception {
        // entries and paragraphs differ in height, so that the table ends nearer and nearer the
        // edge
        for (var entries = 10; entries < 30; entries++) {
            var sheet = Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE);
            sheet.bullets(Collections.nCopies(entries, "punt"));
            IntStream.range(0, 22 - entries * 7 / 10).forEach(_ -> sheet.paragraph("regel"));
            var last = pages(FORMAT.write(sheet.add(table(1)).build())).getLast();
            assertTrue(last.contains("Nummer 1"), entries + " entries: " + last);
        }
    }

    @Test
    void a_link_leads_where_it_says() throws Exception {
        try (var document = Loader.loadPDF(FORMAT.write(SheetFixture.minutes()))) {
            var links = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var link = (PDAnnotationLink) annotation;
                    links.add(link.getContents() + " " + ((PDActionURI) link.getAction()).getURI());
                }
            }
            assertEquals(
                    List.of(
                            "dossier Dierenasiel"
                                    + " https://doorstroom.example/dossiers/dierenasiel?deel=1&taal=nl"),
                    links);
        }
    }

    @Test
    void the_document_says_its_title_language_author_and_moment() throws Exception {
        try (var document = Loader.loadPDF(FORMAT.write(SheetFixture.minutes()))) {
            var about = document.getDocumentInformation();
            assertEquals("Verslag burgemeestersoverleg van 13 november 2026", about.getTitle());
            assertEquals("Coördinatie burgemeestersoverleg Midwest", about.getAuthor());
            assertEquals(SheetFixture.HEAD.subject(), about.getSubject());
            assertEquals(
                    Instant.parse("2026-12-11T09:30:00Z"), about.getCreationDate().toInstant());
            var catalog = document.getDocumentCatalog();
            assertEquals("nl-BE", catalog.getLanguage());
            var metadata = new String(catalog.getMetadata().toByteArray(), UTF_8);
            assertTrue(metadata.contains("<xmp:CreateDate>2026-12-11T09:30:00Z<"), metadata);
        }
    }

    @Test
    void bookmarks_are_nested_as_the_headings_are() throws Exception {
        try (var document = Loader.loadPDF(FORMAT.write(SheetFixture.minutes()))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var names = new ArrayList<String>();
            outline.children().forEach(item -> names.add(item.getTitle()));
            assertEquals(List.of("Aanwezigheid", "Agenda", "Bespreking"), names);
            var points = new ArrayList<String>();
            outline.getLastChild().children().forEach(item -> points.add(item.getTitle()));
            assertEquals(
                    List.of(
                            "Intergemeentelijk dierenasiel",
                            "Vervoerregio en «haltes op maat» <2027> & later"),
                    points);
        }
    }

    @Test
    void every_font_is_embedded() throws Exception {
        try (var document = Loader.loadPDF(FORMAT.write(SheetFixture.hard()))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    @Test
    void equal_sheets_give_equal_bytes_also_side_by_side() {
        var first = FORMAT.write(SheetFixture.minutes());
        IntStream.range(0, 16)
                .parallel()
                .forEach(_ -> assertArrayEquals(first, FORMAT.write(SheetFixture.minutes())));
    }

    @Tag("thorough")
    @Test
    void another_node_writes_the_same_bytes_at_another_moment() throws Exception {
        var node =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.timezone=Pacific/Auckland",
                                "-Duser.language=tr",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OtherNode.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var bytes = node.getInputStream().readAllBytes();
        assertEquals(0, node.waitFor());
        assertArrayEquals(FORMAT.write(SheetFixture.hard()), bytes);
    }

    /// Writes the hard sheet to standard output.
    static final class OtherNode {

        private OtherNode() {}

        public static void main(String[] arguments) {
            System.out.writeBytes(new PdfFormat(new Typeface()).write(SheetFixture.hard()));
        }
    }

    private static String words(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .collect(Collectors.joining(" "));
    }

    private static Table table(int rows) {
        return new Table(
                "Opvolging",
                List.of("Bestuur", "Stand"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> Row.of("Nummer " + row, "lopend"))
                        .toList());
    }

    private static List<String> brokenRules(String name, Sheet sheet, PDFAFlavour flavour)
            throws Exception {
        var pdf = FORMAT.write(sheet);
        var folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return VeraPdf.brokenRules(pdf, flavour);
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
