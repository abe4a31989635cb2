package be.doorstroom.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Block.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("h2")
class ColumnWidthsTest {
    private static final String LONG =
            "Leg deze afspraak voor aan het college en meld wat u ermee doet";

    @Test
    void short_columns_share_the_line_as_their_cells_do() {
        assertThat(widths("Nr.", "1", "Punt", "Toelichting")).containsExactly(31, 68);
    }

    @Test
    void beside_long_text_a_compound_keeps_its_room() {
        var widths =
                widths(
                        "Punt",
                        LONG,
                        "Gevraagd",
                        LONG,
                        "Door",
                        "Gemeenteraad",
                        "Stand",
                        "Doorverwezen");
        assertThat(widths.get(2)).isEqualTo(20);
        assertThat(widths.get(3)).isEqualTo(20);
        assertThat(widths.get(0)).isEqualTo(widths.get(1)).isGreaterThan(25);
    }

    @Test
    void a_word_without_end_takes_no_more_than_its_share() {
        assertThat(widths("Naam", "Lid 1", "Waarde", "x".repeat(300))).containsExactly(15, 84);
    }

    /// In hundredths; a column is its head and a cell.
    private static List<Integer> widths(String... headsAndCells) {
        List<String> heads = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (var i = 0; i < headsAndCells.length; i += 2) {
            heads.add(headsAndCells[i]);
            cells.add(headsAndCells[i + 1]);
        }
        var row = Row.of(cells.toArray(String[]::new));
        return ColumnWidths.of(new Table("Tabel", heads, List.of(row)), 100, 80);
    }
}
