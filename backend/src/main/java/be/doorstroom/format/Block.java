package be.doorstroom.format;

import java.util.List;

/// One piece of a document below its title. A block refuses, with an IllegalArgumentException that
/// says what would be right, whatever a screen reader could not make sense of.
public sealed interface Block {

    /// What running text is made of, and so all that a note or a report can hold.
    sealed interface Prose extends Block permits Paragraph, Items {}

    /// A heading below the title.
    ///
    /// @param level 2 to 4; the title has level 1
    record Heading(int level, String text) implements Block {
        static final int HIGHEST = 2;
        static final int LOWEST = 4;

        public Heading {
            require(
                    level >= HIGHEST && level <= LOWEST,
                    "Heading \"%s\" has level %d, but a heading has level 2, 3 or 4"
                            .formatted(text, level));
            require(!text.isBlank(), "A heading is empty, but it must say what follows");
        }
    }

    /// A paragraph with something in it.
    record Paragraph(List<Span> spans) implements Prose {

        public Paragraph {
            spans = List.copyOf(spans);
            require(!spans.isEmpty(), "A paragraph is empty: leave it out");
        }
    }

    /// A list.
    ///
    /// @param numbered whether the order counts, so that each entry gets its number
    /// @param entries at least one, each a paragraph with what belongs below it
    record Items(boolean numbered, List<List<Prose>> entries) implements Prose {

        public Items {
            entries = entries.stream().map(List::copyOf).toList();
            require(!entries.isEmpty(), "A list has no entries: leave it out");
            require(
                    entries.stream().noneMatch(List::isEmpty),
                    "An entry of a list is empty: leave it out");
        }

        /// A list whose entries are one plain line each.
        public static Items of(boolean numbered, List<String> lines) {
            return new Items(
                    numbered,
                    lines.stream()
                            .map(line -> List.<Prose>of(new Paragraph(Span.text(line))))
                            .toList());
        }
    }

    /// A table with one row of headings; the first cell of each row names that row.
    ///
    /// @param caption says what the table shows
    /// @param columns one heading per column
    /// @param rows at least one, each with a cell per column
    record Table(String caption, List<String> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            require(!caption.isBlank(), "A table has no caption, but it must say what it shows");
            require(
                    !columns.isEmpty(),
                    "Table \"%s\" has no columns: leave it out".formatted(caption));
            require(
                    columns.stream().noneMatch(String::isBlank),
                    "Table \"%s\" has a column without heading, but each column needs one"
                            .formatted(caption));
            require(!rows.isEmpty(), "Table \"%s\" has no rows: leave it out".formatted(caption));
            for (var row : rows) {
                require(
                        row.cells().size() == columns.size(),
                        "Table \"%s\" has a row of %d cells, but it has %d columns"
                                .formatted(caption, row.cells().size(), columns.size()));
            }
        }
    }

    /// A row of a table; a cell without spans is an empty cell.
    record Row(List<List<Span>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /// A row of plain cells.
        public static Row of(String... cells) {
            return new Row(List.of(cells).stream().map(Span::text).toList());
        }
    }

    /// Labels with their values, such as date, place and chair.
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
            require(!facts.isEmpty(), "A list of facts is empty: leave it out");
        }
    }

    /// One label with its value.
    record Fact(String label, List<Span> value) {

        public Fact {
            value = List.copyOf(value);
            require(!label.isBlank(), "A fact has no label, but it must say what its value is");
            require(!value.isEmpty(), "Fact \"%s\" has no value: leave it out".formatted(label));
        }

        /// A fact with a plain value.
        public static Fact of(String label, String value) {
            return new Fact(label, Span.text(value));
        }
    }

    /// A remark about the document itself, set apart from its text.
    record Notice(Kind kind, String text) implements Block {

        /// What the remark is for.
        public enum Kind {
            DRAFT("Ontwerp"),
            INFO("Ter info");

            private final String label;

            Kind(String label) {
                this.label = label;
            }

            /// The word that stands before the remark, since colour alone says nothing.
            public String label() {
                return label;
            }
        }

        public Notice {
            require(!text.isBlank(), "A notice is empty: leave it out");
        }
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
