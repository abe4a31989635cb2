package be.doorstroom.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Prose;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private static final Pattern ALLOWED =
            Pattern.compile(
                    "</?(p|strong|em|ul|ol|li)>|<br/>|<a href=\"(https?|mailto):[^\"<>]*\">|</a>");

    private static final List<String> PIECES =
            List.of(
                    ("<p>|</p>|<ul>|</ul>|<ol>|</ol>|<li>|</li>|<br>|<strong>|</strong>|<em>|</em>"
                                    + "|<b>|</i>|<div>|</div>|<h2>|</h2>|<td>|<script>|</script>"
                                    + "|<a href=\"https://a.example/\">|<a href=javascript:x>|</a>"
                                    + "|<!--|-->|<svg/onload=x>|&amp;|&lt;|<|>|\"|'|een| |\n|\u00a0")
                            .split("\\|"));

    @ParameterizedTest
    @FieldSource("be.doorstroom.format.RichTextCorpus#ORDINARY")
    void ordinary_text_keeps_its_words_and_its_marks(String text, String expected) {
        assertEquals(expected, RichText.clean(text));
    }

    @ParameterizedTest
    @FieldSource("be.doorstroom.format.RichTextCorpus#HOSTILE")
    void hostile_markup_does_not_come_through(String text, String expected) {
        assertEquals(expected, RichText.clean(text));
    }

    @ParameterizedTest
    @FieldSource("be.doorstroom.format.RichTextCorpus#BAD_ADDRESSES")
    void a_link_that_leads_astray_loses_its_address_and_keeps_its_words(String address) {
        assertEquals("<p>hier</p>", RichText.clean("<p><a href=\"" + address + "\">hier</a></p>"));
    }

    @ParameterizedTest
    @MethodSource("be.doorstroom.format.RichTextCorpus#all")
    void what_was_cleaned_holds_nothing_but_rich_text(String text) {
        assertTrue(isRichText(RichText.clean(text)), () -> RichText.clean(text));
    }

    @ParameterizedTest
    @MethodSource("be.doorstroom.format.RichTextCorpus#all")
    void cleaning_twice_changes_nothing(String text) {
        var clean = RichText.clean(text);
        assertEquals(clean, RichText.clean(clean));
        assertEquals(RichText.blocks(text), RichText.blocks(clean));
    }

    @Test
    void without_cleaning_hostile_markup_would_be_seen() {
        var seen = RichTextCorpus.hostile().filter(text -> !isRichText(text));
        // all but three that hold no tag, or no tag that is not allowed
        assertEquals(RichTextCorpus.HOSTILE.size() - 3, seen.count());
    }

    @Test
    void any_mixture_of_tags_comes_out_as_rich_text() {
        var random = new Random(2026);
        for (var round = 0; round < 5_000; round++) {
            var text = mixture(random);
            var clean = RichText.clean(text);
            assertTrue(isRichText(clean), text);
            assertEquals(clean, RichText.clean(clean), text);
        }
    }

    @Test
    void a_list_within_a_list_belongs_to_its_entry() {
        assertEquals(
                List.of(
                        new Items(
                                false,
                                List.of(
                                        List.of(
                                                new Paragraph(Span.text("een")),
                                                Items.of(true, List.of("a", "b")),
                                                new Paragraph(Span.text("na"))),
                                        List.of(new Paragraph(Span.text("twee")))))),
                RichText.blocks(
                        "<ul><li>een<ol><li>a</li><li>b</li></ol>na</li><li>twee</li></ul>"));
    }

    @Test
    void a_list_that_is_too_deep_becomes_flat_and_keeps_its_words() {
        var blocks = RichText.blocks("<ul><li>x".repeat(20) + "</li></ul>".repeat(20));
        assertEquals(ProseReader.DEEPEST_LIST, depth(blocks));
        assertEquals(20, RichText.clean("<ul><li>x".repeat(20)).split("x", -1).length - 1);
    }

    @Test
    void a_link_keeps_its_address_and_its_marks() {
        var link =
                new Span.Link(
                        List.of(Span.strong("hier")), URI.create("https://a.example/?x=1&y=2"));
        assertEquals(
                List.of(new Paragraph(List.of(new Span.Text("Zie "), link))),
                RichText.blocks(
                        "<p>Zie <a href=\"https://a.example/?x=1&amp;y=2\" target=_blank>"
                                + "<b>hier</b></a></p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>", "<strong>", "<p>", "<a ", "<", "<b x=\"", "\n", "<br>"})
    void no_input_takes_long(String piece) {
        var text = piece.repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> RichText.clean(text));
    }

    private static boolean isRichText(String html) {
        return !ALLOWED.matcher(html).replaceAll("").matches("(?s).*[<>\"].*");
    }

    private static String mixture(Random random) {
        return random.ints(1 + random.nextInt(24), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private static int depth(List<Prose> blocks) {
        return blocks.stream()
                .filter(Items.class::isInstance)
                .flatMap(items -> ((Items) items).entries().stream())
                .mapToInt(entry -> 1 + depth(entry))
                .max()
                .orElse(0);
    }
}
