package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Markdown is read again by an independent parser, and held against the page that HTML makes of
/// the same sheet.
@Tag("h2")
class MarkdownFormatTest {
    private static final MarkdownFormat FORMAT = new MarkdownFormat();
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void minutes_have_the_headings_lists_and_tables_of_the_page() {
        assertThat(structure(read(SheetFixture.minutes())))
                .isEqualTo(structure(page(SheetFixture.minutes())));
    }

    @Test
    void a_hard_sheet_has_the_headings_lists_and_tables_of_the_page() {
        assertThat(structure(read(SheetFixture.hard())))
                .isEqualTo(structure(page(SheetFixture.hard())));
    }

    @Test
    void a_list_of_a_thousand_is_one_list() {
        var lines = IntStream.rangeClosed(1, 1_200).mapToObj(i -> "Punt " + i).toList();
        var sheet = Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE).numbers(lines).build();
        assertThat(read(sheet).select("ol")).hasSize(1);
        assertThat(read(sheet).select("ol > li").eachText()).isEqualTo(lines);
    }

    @Test
    void a_draft_says_so_at_the_top() {
        assertThat(read(SheetFixture.draft()).select("blockquote").getFirst().text())
                .isEqualTo("Ontwerp. Nog niet goedgekeurd.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# geen titel",
                "- geen lijst",
                "+ geen lijst",
                "12. geen nummer",
                "12) geen nummer",
                "=== geen titel ===",
                "--- geen lijn",
                "> geen citaat",
                "| geen | tabel |",
                "`geen code` *geen nadruk* __ook niet__ ~~niet~~",
                "[geen link](http://doorstroom.example) ![geen beeld](x)",
                "<b>geen tag</b> &amp; geen teken <https://doorstroom.example>",
                "een \\ streep, en nog \\* een",
                "    vier spaties zijn geen code"
            })
    void text_stays_text(String text) {
        var document = read(SheetFixture.of(text));
        assertThat(document.select("p").getLast().html()).isEqualTo(escaped(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>een<strong>woord</strong>deel</p>",
                "<p><strong>(haakjes)</strong>daarna</p>",
                "<p><strong>een</strong><em>twee</em><strong>drie</strong></p>",
                "<p><strong>alles <em>samen</em></strong></p>",
                "<p><strong> ruimte </strong>ernaast</p>",
                "<p><strong>Punt.</strong> Verder.</p>",
                "<p><a href=\"https://doorstroom.example/a_b*c\">een <strong>link</strong></a>.</p>",
                "<p>een<br>twee<br>- drie</p>"
            })
    void marks_are_read_as_they_were_set(String html) {
        var sheet = Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE).richText(html).build();
        assertThat(marks(read(sheet))).isEqualTo(marks(page(sheet)));
    }

    /// Each heading, entry and cell, in order. Markdown knows no heads of rows.
    private static List<String> structure(Document document) {
        return document.select("h1, h2, h3, h4, li, thead th, tbody th, td").stream()
                .map(each ->
                        (each.closest("tbody") == null ? each.normalName() : "td")
                                + " "
                                + own(each))
                .toList();
    }

    /// Without what stands below it as a list of its own.
    private static String own(Element element) {
        var alone = element.clone();
        alone.select("ul, ol").remove();
        return alone.text();
    }

    private static List<String> marks(Document document) {
        return document.select("strong, em, a, br").stream()
                .map(each -> each.normalName() + " " + each.text() + " " + each.attr("href"))
                .toList();
    }

    private static Document read(Sheet sheet) {
        var markdown = new String(FORMAT.write(sheet), UTF_8);
        var document = Jsoup.parse(HTML.render(PARSER.parse(markdown)));
        // where it belongs stands above and below the page; facts are a list here, and terms there
        document.select("h1 + p").remove();
        document.select("li:has(> strong:first-child:matches(:$))").remove();
        return document;
    }

    private static Document page(Sheet sheet) {
        var page = Jsoup.parse(new String(FormatFixture.html().write(sheet), UTF_8));
        page.select("header, footer, .subtitle, .notice").remove();
        return page;
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
