package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Sheet.Furniture;
import be.doorstroom.format.Sheet.Head;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class HtmlFormatTest {

    private static final String HOSTILE = "</title></style><script>alert(\"x\")</script>&'";

    private final HtmlFormat format = FormatFixture.html();

    @Test
    void the_page_says_its_language_title_and_author() throws Exception {
        var page = page(SheetFixture.minutes());
        assertEquals(List.of("nl-BE"), found(page, "/html/@lang"));
        assertEquals(
                List.of("Verslag burgemeestersoverleg van 13 november 2026"),
                found(page, "/html/head/title"));
        assertEquals(
                List.of("Coördinatie burgemeestersoverleg Midwest"),
                found(page, "//meta[@name='author']/@content"));
    }

    @Test
    void the_page_has_its_landmarks_and_one_title() throws Exception {
        var page = page(SheetFixture.minutes());
        assertEquals(1, found(page, "/html/body/header").size());
        assertEquals(1, found(page, "/html/body/main").size());
        assertEquals(1, found(page, "/html/body/footer").size());
        assertEquals(
                List.of("Verslag burgemeestersoverleg van 13 november 2026"), found(page, "//h1"));
        assertEquals(List.of("Aanwezigheid", "Agenda", "Bespreking"), found(page, "//main/h2"));
    }

    @Test
    void the_page_says_where_it_belongs_and_which_edition_it_is() throws Exception {
        var page = page(SheetFixture.minutes());
        assertEquals(
                List.of("Midwest · Burgemeestersoverleg", "vrijdag 13 november 2026"),
                found(page, "//header/p"));
        assertEquals(
                List.of("Coördinatie burgemeestersoverleg Midwest", "uitgave B · 3f9a2c1e"),
                found(page, "//footer/p"));
    }

    @Test
    void only_a_draft_says_that_it_is_one() throws Exception {
        var sign = "//header/p[@class='draft']";
        assertEquals(
                List.of("Ontwerp, nog niet goedgekeurd"), found(page(SheetFixture.draft()), sign));
        assertEquals(List.of(), found(page(SheetFixture.minutes()), sign));
    }

    @Test
    void a_table_names_what_it_shows_its_columns_and_its_rows() throws Exception {
        var page = page(SheetFixture.minutes());
        var table = "//table[caption='Opvolging per gemeente']";
        assertEquals(
                List.of("Gemeente", "Actie", "Tegen"),
                found(page, table + "/thead/tr/th[@scope='col']"));
        assertEquals(
                List.of("Roeselare", "Tielt"), found(page, table + "/tbody/tr/th[@scope='row']"));
    }

    @Test
    void a_wide_table_can_be_scrolled_by_keyboard_and_says_its_name() throws Exception {
        var page = page(SheetFixture.minutes());
        assertEquals(
                List.of("Aanwezigheid per bestuur", "Opvolging per gemeente"),
                found(
                        page,
                        "//caption[@id=//div[@role='region'][@tabindex='0']/@aria-labelledby]"));
    }

    @Test
    void facts_lists_links_and_marks_are_what_they_are() throws Exception {
        var page = page(SheetFixture.minutes());
        assertEquals(
                List.of("Voorzitter", "Verslag", "Volgende vergadering"), found(page, "//dl/dt"));
        assertEquals(3, found(page, "//main/ol/li").size());
        assertEquals(2, found(page, "//main/ul/li/ul/li").size());
        assertEquals(List.of("gunstig"), found(page, "//em"));
        assertEquals(
                List.of("https://doorstroom.example/dossiers/dierenasiel?deel=1&taal=nl"),
                found(page, "//a[.='dossier Dierenasiel']/@href"));
    }

    @Test
    void whatever_a_text_holds_it_stays_text() throws Exception {
        var page = page(hostile());
        assertEquals(List.of(), found(page, "//script"));
        assertEquals(1, found(page, "//style").size());
        assertEquals(18, found(page, "//body//text()[contains(., '<script>')]").size());
        assertEquals(2, found(page, "//head/meta/@content[contains(., '<script>')]").size());
        assertEquals(List.of(HOSTILE), found(page, "//head/title"));
    }

    /// Each text of a sheet in turn, whoever it came from.
    private static Sheet hostile() {
        var link = Span.link(HOSTILE, URI.create("https://a.example/?x='&y=z"));
        return Sheet.with(
                        new Head(HOSTILE, HOSTILE, HOSTILE, HOSTILE, Instant.EPOCH),
                        new Furniture(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, true))
                .heading(2, HOSTILE)
                .paragraph(
                        new Span.Text(HOSTILE), Span.strong(HOSTILE), Span.emphasis(HOSTILE), link)
                .bullets(List.of(HOSTILE))
                .table(HOSTILE, List.of(HOSTILE), List.of(Row.of(HOSTILE)))
                .facts(Fact.of(HOSTILE, HOSTILE))
                .notice(Notice.Kind.INFO, HOSTILE)
                .build();
    }

    @Test
    void signs_that_no_page_may_hold_become_spaces() {
        var html = html(SheetFixture.of("a\u0000b\u0008c\ud800d\uffffe\u0085f"));
        assertTrue(html.contains("<p>a b c d e f</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes", "hard"})
    void the_page_loads_nothing_and_runs_nothing(String name) {
        var html = html(name.equals("hard") ? SheetFixture.hard() : SheetFixture.minutes());
        var loading = Pattern.compile("<script|<link|<img|src=|url\\(|@import|@font-face|style=\"");
        assertFalse(loading.matcher(html).find());
    }

    @Test
    void the_policy_names_the_only_style_sheet() throws Exception {
        var html = html(SheetFixture.minutes());
        var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
        var hash = "sha256-" + Base64.getEncoder().encodeToString(digest);
        assertEquals(hash, format.styleHash());
        assertEquals(
                Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src '"
                                + hash
                                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"),
                format.headers());
    }

    @Test
    void equal_sheets_give_equal_bytes_also_side_by_side() {
        var first = format.write(SheetFixture.minutes());
        IntStream.range(0, 16)
                .parallel()
                .forEach(_ -> assertArrayEquals(first, format.write(SheetFixture.minutes())));
    }

    private String html(Sheet sheet) {
        return new String(format.write(sheet), UTF_8);
    }

    /// The page is well-formed as XML too, so a strict parser sees what a browser sees.
    private Document page(Sheet sheet) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(format.write(sheet)));
    }

    private static List<String> found(Document page, String path) throws Exception {
        var nodes =
                (NodeList)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate(path, page, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
