package be.doorstroom.format;

import be.doorstroom.format.Block.Heading;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One document, without any idea of its format: every [SheetFormat] reads this and nothing else.
/// Two equal sheets are written as equal bytes.
///
/// @param head what the document is called and when its content was fixed
/// @param furniture what stands above and below every page
/// @param blocks the content below the title, in reading order
public record Sheet(Head head, Furniture furniture, List<Block> blocks) {

    /// Documents leave in the Dutch of Belgium, and so does each word that a format adds itself.
    public static final String LANGUAGE = "nl-BE";

    public Sheet {
        blocks = List.copyOf(blocks);
        refuseSkippedLevels(blocks);
    }

    /// Starts a sheet that is filled block by block.
    public static SheetBuilder with(Head head, Furniture furniture) {
        return new SheetBuilder(head, furniture);
    }

    // PDF/UA-1, 7.4.2: whoever jumps along the headings would look for the one that is missing
    private static void refuseSkippedLevels(List<Block> blocks) {
        var level = 1; // the title
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException(
                            "Heading \"%s\" has level %d, but after level %d it can be %d at most"
                                    .formatted(heading.text(), heading.level(), level, level + 1));
                }
                level = heading.level();
            }
        }
    }

    /// What a document says of itself: to its reader at the top, to a file system in its
    /// properties.
    ///
    /// @param title the heading of level 1, and the name of the window or tab
    /// @param subtitle one line below the title; empty when there is none
    /// @param subject one sentence that says what the document holds, for lists and properties
    /// @param author the office that made it
    /// @param moment when the content was fixed; formats use it in place of the clock
    public record Head(
            String title, String subtitle, String subject, String author, Instant moment) {

        public Head {
            refuseBlank("title", title);
            refuseBlank("subject", subject);
            refuseBlank("author", author);
        }

        // PDF/UA-1, 7.1, asks for the title; archives and search engines show the other two
        private static void refuseBlank(String name, String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException(
                        "The %s of a document is empty, but each document needs one"
                                .formatted(name));
            }
        }
    }

    /// What stands above and below every page, so that a loose page still says where it belongs.
    /// Each text may be empty, and is then left out.
    ///
    /// @param region the name of the region
    /// @param body the name of the body that met
    /// @param date the day, as a reader writes it
    /// @param letter the letter of the edition
    /// @param hash the first signs of the edition's hash
    /// @param draft whether this is not yet approved, which every page then says
    public record Furniture(
            String region, String body, String date, String letter, String hash, boolean draft) {

        /// The words for a document that nobody has approved yet.
        static final String DRAFT = "Ontwerp, nog niet goedgekeurd";

        /// Where it belongs: region and body.
        String place() {
            return joined(Stream.of(region, body));
        }

        /// Which frozen text it is: letter and hash.
        String edition() {
            return joined(Stream.of(letter.isBlank() ? "" : "uitgave " + letter, hash));
        }

        private static String joined(Stream<String> parts) {
            return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        }
    }
}
