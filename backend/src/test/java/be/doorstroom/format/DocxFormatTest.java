package be.doorstroom.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("h2")
class DocxFormatTest {
    private static final DocxFormat FORMAT = new DocxFormat();

    @Test
    void minutes_have_real_headings_lists_and_tables() throws IOException {
        try (var document = open(SheetFixture.minutes())) {
            var lines = document.getBodyElements().stream().flatMap(DocxFormatTest::lines).toList();
            assertThat(lines)
                    .startsWith(
                            "Heading1: Verslag burgemeestersoverleg van 13 november 2026",
                            "Subtitle: Gemeentehuis van Ardooie, 9 tot 11.30 uur",
                            "Facts: Voorzitter\tBurgemeester van Ardooie")
                    .containsSubsequence(
                            "Heading2: Aanwezigheid",
                            "Caption: Aanwezigheid per bestuur",
                            "head: Bestuur | Functie | Status | Vervangen door",
                            "row: Ardooie | burgemeester | aanwezig | ",
                            "Heading2: Agenda",
                            "1 decimal: Goedkeuring van het vorige verslag",
                            "1 decimal: Intergemeentelijk dierenasiel",
                            "Heading4: Standpunten",
                            "1 bullet: Staden en Moorslede",
                            "2 bullet: steunen het voorstel");
        }
    }

    @Test
    void each_list_begins_at_one() throws IOException {
        var sheet =
                Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE)
                        .numbers(List.of("een", "twee"))
                        .numbers(List.of("weer een"))
                        .build();
        try (var document = open(sheet)) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getNumID).distinct())
                    .hasSize(3);
        }
    }

    @Test
    void the_document_says_its_title_language_author_and_moment() throws IOException {
        try (var document = open(SheetFixture.minutes())) {
            var about = document.getProperties().getCoreProperties();
            assertThat(about.getTitle()).isEqualTo(SheetFixture.HEAD.title());
            assertThat(about.getSubject()).isEqualTo(SheetFixture.HEAD.subject());
            assertThat(about.getCreator()).isEqualTo(SheetFixture.HEAD.author());
            assertThat(about.getUnderlyingProperties().getLanguageProperty()).hasValue("nl-BE");
            assertThat(about.getCreated().toInstant().toString()).isEqualTo("2026-12-11T09:30:00Z");
        }
    }

    @Test
    void every_page_says_where_it_belongs_and_of_a_draft_that_it_is_one() throws IOException {
        try (var document = open(SheetFixture.draft())) {
            assertThat(document.getHeaderList().getFirst().getText())
                    .contains("Midwest · Burgemeestersoverleg")
                    .contains("vrijdag 13 november 2026")
                    .contains("Ontwerp, nog niet goedgekeurd");
        }
        try (var document = open(SheetFixture.minutes())) {
            assertThat(document.getHeaderList().stream().map(XWPFHeader::getText))
                    .noneMatch(text -> text.contains("Ontwerp"));
            assertThat(document.getFooterList().getFirst().getText())
                    .contains("uitgave B · 3f9a2c1e")
                    .contains("bladzijde 1 van 1");
        }
    }

    @Test
    void a_hard_sheet_is_written_and_read() throws IOException {
        try (var document = open(SheetFixture.hard())) {
            assertThat(document.getTables().getFirst().getRows()).hasSize(121);
        }
    }

    @Test
    void equal_sheets_give_equal_bytes() {
        assertThat(FORMAT.write(SheetFixture.minutes()))
                .isEqualTo(FORMAT.write(SheetFixture.minutes()));
    }

    @Test
    @Tag("thorough")
    void LibreOffice_reads_the_headings_lists_and_tables(@TempDir Path folder) throws Exception {
        var lines = TagTree.lines(converted(folder, FORMAT.write(SheetFixture.minutes())));

        assertThat(lines.stream().filter(line -> line.matches("H\\d: .*")))
                .containsExactlyElementsOf(headings(SheetFixture.minutes()));
        assertThat(lines)
                .contains(
                        "Standard: verontschuldigd",
                        "List Paragraph: 1.Goedkeuring van het vorige verslag",
                        "List Paragraph: –steunen het voorstel",
                        "Link: dossier Dierenasiel");
    }

    private static List<String> headings(Sheet sheet) {
        return Stream.concat(
                        Stream.of("H1: " + sheet.head().title()),
                        sheet.blocks().stream()
                                .filter(Block.Heading.class::isInstance)
                                .map(Block.Heading.class::cast)
                                .map(each -> "H%d: %s".formatted(each.level(), each.text())))
                .toList();
    }

    /// As tagged PDF, by the office suite that a municipality may have.
    private static byte[] converted(Path folder, byte[] docx) throws Exception {
        var file = Files.write(folder.resolve("verslag.docx"), docx);
        var office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.log").toFile())
                        .start();
        try {
            assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            office.destroyForcibly();
        }
        return Files.readAllBytes(folder.resolve("verslag.pdf"));
    }

    private static XWPFDocument open(Sheet sheet) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FORMAT.write(sheet)));
    }

    private static Stream<String> lines(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(line(paragraph));
            case XWPFTable table ->
                    table.getRows().stream()
                            .map(row ->
                                    (row.isRepeatHeader() ? "head: " : "row: ")
                                            + row.getTableCells().stream()
                                                    .map(cell -> cell.getText())
                                                    .collect(Collectors.joining(" | ")));
            default -> Stream.empty();
        };
    }

    private static String line(XWPFParagraph paragraph) {
        var list = paragraph.getNumFmt();
        if (list == null) return paragraph.getStyle() + ": " + paragraph.getText();
        var level = paragraph.getNumIlvl().intValue() + 1;
        return level + " " + list + ": " + paragraph.getText();
    }
}
