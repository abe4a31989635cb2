package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.doorstroom.format.Block.Heading;
import be.doorstroom.format.Sheet.Furniture;
import java.util.List;
import java.util.regex.Pattern;

/// Writes a sheet as the markup from which the PDF is laid out, page furniture and bookmarks
/// included.
final class PdfPages {

    private static final Pattern LAST_SPACE = Pattern.compile(" (?=\\S+$)");
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final String style = new String(PackedFile.bytes("pages.css"), UTF_8);
    private final Typeface typeface;

    PdfPages(Typeface typeface) {
        this.typeface = typeface;
    }

    String write(Sheet sheet) {
        var out = new Markup(typeface::drawable);
        out.open("html", "lang", Sheet.LANGUAGE);
        head(out, sheet);
        out.open("body");
        furniture(out, sheet.furniture());
        title(out, sheet);
        new PdfBlocks(out).writeParts(sheet.blocks());
        return out.close("body").close("html").toString();
    }

    private void head(Markup out, Sheet sheet) {
        out.open("head").element("title", sheet.head().title());
        out.single("meta", "name", "author", "content", sheet.head().author());
        out.single("meta", "name", "subject", "content", sheet.head().subject());
        out.open("style").raw(style).close("style");
        bookmarks(out, sheet.blocks());
        out.close("head");
    }

    // one per heading, nested as the headings are
    private static void bookmarks(Markup out, List<Block> blocks) {
        out.open("bookmarks");
        var number = 0;
        var open = 1;
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                closeBookmarks(out, open - heading.level() + 1);
                number++;
                out.open("bookmark", "name", heading.text(), "href", "#s" + number);
                open = heading.level();
            }
        }
        closeBookmarks(out, open - 1);
        out.close("bookmarks");
    }

    private static void closeBookmarks(Markup out, int count) {
        for (var i = 0; i < count; i++) {
            out.close("bookmark");
        }
    }

    // the style sheet takes these out of the text and into the margins of every page
    private static void furniture(Markup out, Furniture furniture) {
        out.open("div", "class", "above");
        if (furniture.draft()) {
            out.element("div", "Ontwerp", "class", "band");
        }
        out.element("div", furniture.date(), "class", "date");
        out.element("div", furniture.place(), "class", "place").close("div");
        out.element("div", furniture.edition(), "class", "edition");
    }

    // what stands in the margins is not read aloud, so a draft says so in its text as well
    private static void title(Markup out, Sheet sheet) {
        if (sheet.furniture().draft()) {
            out.element("p", Furniture.DRAFT, "class", "draft");
        }
        out.element("h1", withoutLonelyEnd(sheet.head().title()));
        if (!sheet.head().subtitle().isBlank()) {
            out.element("p", sheet.head().subtitle(), "class", "subtitle");
        }
    }

    // the last line of a title is never one word, such as a year
    private static String withoutLonelyEnd(String title) {
        return LAST_SPACE.matcher(title).replaceFirst(NO_BREAK_SPACE);
    }
}
